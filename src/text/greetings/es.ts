import { wordSet } from '../word-set.ts'
import type { GreetingWords } from './greeting-words.ts'

/** Greetings and endings of Spanish mail. */
export const es: GreetingWords = {
  openings: [
    'hola', 'hola de nuevo', 'hola otra vez', 'hola hola', 'hola buenas', 'hola buenos días', 'hola buenas tardes', 'buenas', 'buenos días',
    'buenos dias', 'buen día', 'buen dia', 'buenas tardes', 'buenas noches', 'muy buenas', 'muy buenos días', 'muy buenas tardes',
    'qué tal', 'saludos', 'un saludo', 'cordial saludo', 'reciba un cordial saludo',
  ], // prettier-ignore
  gendered: [
    'estimado', 'estimada', 'estimados', 'estimadas', 'estimadísimo', 'estimadísima', 'apreciado', 'apreciada', 'apreciados', 'apreciadas',
    'querido', 'querida', 'queridos', 'queridas', 'queridísima', 'queridísimo', 'distinguido', 'distinguida', 'muy estimado', 'muy estimada',
    'respetado', 'respetada', 'muy apreciado', 'muy apreciada', 'mi estimado', 'mi estimada', 'mi querido', 'mi querida',
  ], // prettier-ignore
  between: ['estimado', 'estimada', 'querido', 'querida', 'apreciado', 'apreciada', 'mi querido', 'mi querida'],
  titles: wordSet(
    'sr sra srta señor señora señorita don doña d dña dn dr dra doctor doctora lic licenciado licenciada ing ingeniero ingeniera arq arquitecto arquitecta prof profe profesor profesora maestro maestra mtro mtra',
  ),
  givenTitles: wordSet('don doña d dña dn profe'),
  roles: wordSet(`
    todos todas todes todo equipo amigos amigas amigo amiga gente chicos chicas familia familias cliente clienta clientes señores señoras
    usuario usuaria usuarios vecino vecina vecinos vecinas padres madres socios socias socio socia colega colegas compañero compañera
    compañeros compañeras huésped huéspedes suscriptor suscriptora suscriptores paciente pacientes alumnos alumnas alumno alumna
    participantes proveedor proveedores comunidad junta directiva departamento atención soporte ventas administración contabilidad
    facturación recepción oficina gerencia dirección rrhh comité grupo estudio agencia empresa sociedad banco hotel escuela colegio
    clínica tienda sl sa slu srl cv cía ltda titular propietario propietaria inquilino inquilina director directora gerente
    jefe jefa presidente presidenta mío mía mundo guapa guapo cielo cariño corazón vida lector lectora lectores coworkers
  `),
  and: wordSet('y e &'),
  signOffs: [
    'atentamente', 'muy atentamente', 'atte', 'saludos', 'un saludo', 'saludos cordiales', 'un cordial saludo', 'cordiales saludos', 'reciba un cordial saludo',
    'reciba un saludo', 'recibe un saludo', 'recibe un cordial saludo', 'cordialmente', 'un abrazo', 'abrazos', 'un abrazo fuerte',
    'un fuerte abrazo', 'abrazo', 'un saludo cordial', 'un saludo afectuoso', 'con aprecio', 'con cariño', 'cariños', 'besos', 'un beso',
    'le saluda atentamente', 'saluda atentamente', 'sin otro particular', 'quedo a tu disposición', 'quedo a su disposición',
  ], // prettier-ignore
  thanks: ['gracias', 'muchas gracias', 'mil gracias', 'gracias de nuevo', 'gracias otra vez', 'muchas gracias de nuevo', 'perdón', 'perdona', 'perdone', 'disculpa', 'disculpe', 'lo siento', 'lo siento mucho', 'de nuevo gracias', 'de nuevo perdón'], // prettier-ignore
  lentTo: { en: ['hola', 'saludos', 'besos', 'abrazos', 'abrazo', 'un abrazo'], ru: [] },
}

import type { PlaceholderWords } from './placeholder-words.ts'

export const es: PlaceholderWords = {
  slots: `
    nombre nombres apellido apellidos fecha fechas importe importes monto cantidad precio precios telefono tel correo
    e-mail direccion destinatario destinataria remitente motivo motivos razon plazo firma cargo hora horas porcentaje
  `,
  things: `
    dia dias minutos semanas mes meses ano anos nº saludo despedida ponente profesor profesora alumno alumna agencia
    curso clase plataforma programa modelo talla color calle zona periodo duracion numero codigo referencia factura pedido tiquete enlace url
    adjunto archivo archivos accesos notas
    cliente clienta clientes usuario contrasena clave cuenta empresa compania organizacion departamento equipo colega
    responsable encargado contacto persona puesto ciudad calle provincia pais lugar sala ubicacion
    proyecto producto productos servicio servicios funcion funcionalidad entregable tarea tareas parte trabajo cita reunion
    acuerdo condicion condiciones accion paso medida opcion sugerencia alternativa solucion metodo canal nivel tema asunto
    detalle detalles descripcion explicacion informacion causa problema error impacto resultado consecuencia efecto
    beneficio logro hito fase estado datos total suma coste costo tarifa descuento compensacion presupuesto pago moneda
    evento sector web herramienta cambio pregunta ausencia calculo peticion valor marca tipo
  `,
  head: 'first',
  endings: '',
  complements: 'de del para en con por a que y o u',
  qualities: `
    breve especifico especifica especificos especificas concreto concreta concretos concretas correspondiente
    correspondientes relevante relevantes aproximado aproximada opcional exacto exacta
  `,
  instructions: `
    insertar inserta inserte indicar indica indique escribir escribe escriba anadir anade anada agregar agrega agregue
    elegir elige elija escoger escoge describir describe describa explicar explica explique poner pon ponga completar
    completa complete seleccionar selecciona seleccione especificar especifica especifique detallar detalla detalle
    mencionar menciona mencione incluir incluye incluya ofrecer ofrece ofrezca rellenar rellena rellene opcional listar
    proponer propon adjuntar adjunta si
  `,
  insertions: 'insertar inserta inserte indicar indique poner rellenar completar',
  owners: 'tu tus mi mis su sus',
  questions: 'que quien cuando donde cual cuanto cuantos cuantas como por_que de_quien lo_que',
  grammar: 'articulo infinitivo persona presente futuro pasado plural singular',
  examples: ['p. ej', 'p.ej', 'ej.', 'ej:', 'por ejemplo', ' etc'],
  days: `
    lunes martes miercoles jueves viernes sabado domingo hoy manana enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre semana mes
  `,
  dayFillers:
    'el la las los de del a al proximo proxima este esta que viene por para desde hasta y am pm p m tarde noche h hrs horas',
  units: `
    dia dias semana semanas mes meses ano anos hora horas minuto minutos euro euros dolar dolares peso pesos
    personas unidades habiles
  `,
  greetings: 'estimado estimada estimados estimadas hola querido querida apreciado apreciada sr sra sres don dona',
  leads: `
    el la los las un una de del al a en para por con desde hasta antes es son hacia entre y soy fue sera
    ante
  `,
  tags: `
    urgente actualizacion actualizado recordatorio solicitud aviso importante alerta incidente incidencia resuelto accion
    cambio re rv nuevo cerrado abierto borrador externo interno confidencial anuncio mantenimiento requerida requerido
    cancelado cancelada aplazado aplazada
  `,
  notes: `
    nota imagen foto video audio adjunto captura logo logotipo cid omitido eliminado oculto traduccion traductor sic fuente
    risas figura tabla paso capitulo seccion pagina
  `,
  requests: [
    'por favor',
    'envie',
    'envia',
    'indique',
    'indica',
    'indiqu',
    'complet',
    'rellen',
    'necesit',
    'respond',
    'confirm',
    'siguiente',
    'facilit',
    'comparta',
    'comparte',
    'mande',
    'manda',
    'dime',
    'diga',
    'pase',
    'pasa',
  ],
  roles: [
    'firma',
    'tu nombre',
    'su nombre',
    'mi nombre',
    'nombre',
    'nombre completo',
    'nombre y apellido',
    'nombre y apellidos',
    'nombre del cliente',
    'nombre de la clienta',
    'fecha',
    'nueva fecha',
    'importe',
    'monto',
    'precio',
    'motivo',
    'cargo',
    'tu cargo',
    'empresa',
    'tu empresa',
    'nombre de la empresa',
    'hora',
    'numero de pedido',
    'producto',
    'tu telefono',
    'tu correo',
    'tu firma',
  ],
  formats: 'formato formatos',
}

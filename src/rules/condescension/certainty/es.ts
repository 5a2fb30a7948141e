import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // obviously
      phrases: [
        '<^ (obviamente | evidentemente | lógicamente | logicamente | claramente | naturalmente | indudablemente | sin duda alguna)> !(me | nos | mi | nuestr(o|a) | no te | no le | te | le | puedes | puede | podéis | pueden)',
        'como (es | resulta | parece | sería) (lógico | logico | natural | obvio | evidente | normal | de suponer | de esperar | de imaginar | sabido | bien sabido)',
        '(es | resulta | era | está | estaba | parece) [más que | bastante | muy | tan | del todo | absolutamente]+ (obvio | evidente | elemental | de cajón | de lógica | de sentido común | de perogrullo | de manual | de primero | clarísimo | cristalino | de básica | básico | cajonero) ~2 (que | , | . | ; | $ | para)',
        '(de (primero | primaria | primer) de | (es | son) de primaria | primero de)',
        '(es | era | son | fue) así de (sencillo | fácil | simple | básico)',
        '(tan | más) (sencillo | fácil | simple) (como | que) (eso | leer | mirar | pulsar | entrar | hacer | darle | abrir | llamar | preguntar | ir | seguir)',
        '(no es | no era | tampoco es | no creo que sea | no creemos que sea | no parece | ni que fuera) [~1] tan (difícil | complicado | complejo) [~1] (de | . | , | ; | ? | $ | retener | entender | leer | seguir | mirar | hacer | abrir)',
        '(basta | bastaba | bastaría | bastará | bastó | es suficiente | sería suficiente) con (leer|mirar|abrir|pulsar|entrar|ver|consultar|revisar|echar|preguntar|fijarse|seguir|entender|saber|usar|prestar|buscar)(|lo|la|los|las|se)',
        '(es | era | solo es | sería) (cuestión | cosa | asunto | tema) de (leer|mirar|fijarse|sentido común|organizarse|organización|poner|ponerle|prestar|atención|prioridades|lógica|educación|querer|saber|cultura|voluntad|usar|madurez|paciencia)',
        '(por | puro | pura | simple | poco | mínimo | algo de | un poco de | es de | de) (sentido común | lógica elemental | cultura general)',
        'no [hay | tiene | lleva | encierra]+ (mucha | más | mayor | ninguna | gran | tanta) ~1 (ciencia | misterio | secreto | historia)',
        '(no hace falta | no hay que | no se necesita | no se requiere | no es necesario) [~1] ser [un | una] (genio | ingeniero | ingeniera | experto | experta | adivino | einstein | lumbrera | licenciado | abogado | muy | científico | informático | físico | notario)',
        '(no hace falta | no hay que | no se necesita) ser ~4 para',
        '(hasta | incluso) (mi | un | una | los | las | el | la) [~1] (sobrina | sobrino | abuela | abuelo | abuelita | niño | niña | niños | mamá | madre | hija | hijo | suegra | suegro | vecina | vecino | socios | pelaos | críos | gato | perro | chiquillos | nieto | nieta | becario | becaria | ciego | tonto | tercera edad | más tont(o|a) | primo | tía | tío | guaguas | pibes)',
        '(todo el mundo | todos | cualquiera | cualquier ~2 | el más tonto) [ya | lo | eso | que ~5]+ (sabe|saben|sabría|entiende|entienden|entendería|comprende|comprenden|vería|haría|conoce|conocen)',
        '(eso | esto) lo (sabe|saben|entiende|entienden|ve|hace) (cualquiera | todo el mundo | hasta | todos | un niño)',
        '(cualquier|cualquiera) [~1] (que | con) ...14 (lo (sabe | entiende | comprende | ve | dice | nota) | se da cuenta | sabe que | entiende que)',
        '(cualquier|cualquiera) [~1] (que | con) ~6 (sabe | entiende | sabría | entendería | comprende | conoce | trabaja)',
        '(cualquier | todo) ~1 (persona | cliente | empresa | profesional | adulto | usuario | importador | contador | experto) ~1 (seri(o|a) | normal | sensat(o|a) | medianamente ~1 | que se precie | mínimamente ~1 | responsable | razonable)',
        '(dos | tres | cuatro) (deditos | dedos) de frente',
        'con (flechitas | dibujitos | peras y manzanas | palitos | monigotes)',
        '(explico|explicar|explicárselo|explicártelo|cuento|pongo|dibujo|dibujar) [~2] con (manzanas | manzanitas | plastilina | crayones | bolitas | peritas)',
        '(te lo | se lo | os lo) ~2 (dibujo | dibujar | mastico | masticar | explico ~1 (despacito | como a) | deletreo | repito ~1 (despacio | despacito) | pongo (fácil | en cristiano))',
        '(para | a ver si) [que] ~2 (lo | me | nos) [~1] (entienda(s|n|) | entendáis | entiende(s|) | capte(s|)) (bien | mejor | de una vez | . | , | $ | : )',
        'como [usted | ya | bien | seguramente | supongo que | imagino que]+ (comprenderá|comprenderás|comprenderán|comprenderéis|entenderá|entenderás|entenderán|entenderéis|supondrá|supondrás|imaginará|imaginarás)',
        'como [usted | ya | bien | seguramente | sin duda | imagino que]+ (sabrá|sabrás|sabrán|sabréis)',
        'como ~3 (podrá|podrás|podrán) (imaginar|imaginarse|suponer|comprender|entender|deducir)',
        '(no hay (debate | discusión | vuelta de hoja | tu tía) | punto pelota | y punto [final]+ (.|$) | sin más (discusión | debate))',
        '(la (duda | cuestión | pregunta | respuesta) (ofende | se contesta sola | se responde sola | es obvia | cae por su propio peso) | se cae de maduro | cae por su propio peso)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(estoy | estamos | me siento | nos sentimos | me da | tienes razón | tiene razón | llevas razón | lleva razón) ~2',
            '(gratis | garantía | sin (costo | coste | cargo))',
          ],
          keeps: 'Obviamente, tiene razón y se lo cambiamos.',
        },
        {
          where: 'after',
          phrases: ['[,] ~3 (te | le | os | les) (devolv|reembols|abon|pag|repon)(emos|eré|eremos|o|amos|aré|aremos|go)'],
          keeps: 'Como es lógico, le devolvemos el importe.',
        },
      ],
    },
    {
      // a thing is what it is
      phrases: [
        '^ [a ver , | mire , | mira , | mirá , | oiga , | pues]+ (un | una) * ~1 (es | cuesta | se | no (es | sale | se | son | nace | cae) | pide | requiere | necesita | vale) !(#) !{date}',
        '(un | una) * no (es | sale | se hace | nace | cae | funciona) [~1] (un | una | de | como | del | sola | solo)',
        '(esto | aquí | acá | eso | nosotros) no (es | somos | son) [ni] (un | una | unos | unas | el | la) * [~3] (. | , | ; | $ | ni)',
        '^ (un | una) (persona | cliente | profesional | adulto | adulta | alumno | madre | padre | inquilino | huésped | comprador | empresa) [~1] (precavid(o|a) | seri(o|a) | responsable | educad(o|a) | organizad(o|a) | previsor(|a) | adult(o|a) | inteligente | normal | con)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['{date}', '(te | le | les | os | {you})', '?', '(esperamos | ofrecemos | enviamos | ahora | pena | lástima | disculpa | incluid(o|a) | gratis | gratuit(o|a))'],
          keeps: 'Una copia cuesta menos si se pide el lunes.',
        },
      ],
    },
    {
      // those who know
      phrases: [
        '(quien | quienes | el que | la que | los que | la gente que | el cliente que | los clientes que | las personas que) [~1] (sabe|saben|entiende|entienden|conoce|conocen|distingue|valora|valoran|aprecia|aprecian|tiene (gusto | criterio | nivel | visión)) (de | que | la | el | distinguir | algo | un | lo | , | ya | apreciar | esperar | leer)',
        '(el que | quien) no , que [se]+ *(a|e)',
        '(con | clientes con | de) cierta (visión | cultura | edad | categoría | experiencia)',
        '(a | de) ciert(a|as) (edad | edades | alturas)',
        '(cosas | algo | terreno | temas | asunto | ligas) (que no son | que no es | fuera) de (tu | su) (liga | competencia | nivel | alcance | incumbencia)',
        'no [{pronoun}]+ (comas | coma | rompas | rompa | calientes | caliente | quiebres) la cabeza',
        '(las cosas | los tiempos | un | una | esto) ~4 no (es | son | sale de | funciona como | crece en) (una | un | las | los | la | el) [~1] (máquina | panadería | supermercado | magia | churrería | comida rápida | hamburguesa | ong | beneficencia | mercadillo | hotel | guardería | microondas | árboles | restaurante | tienda de | bazar | rastro | mercado)',
        '(como | igual que) (a | con) (los | un | una) (niño | niños | niña | bebé | críos)',
        '(eso | esto | así) se (resuelve | arregla | soluciona | evita | aprende | hace) (con | en casa | leyendo | preguntando | mirando | antes)',
        '(se aprende | se enseña | viene de | se trae de) [en | de] casa',
        '(un (consejo | consejito) (gratis | de amig(o|a) | de gratis | sin cobrar | de la casa) | (te | le) (doy | regalo | dejo) un (consejo | consejito | tip | dato gratis))',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(contact(e|a|en|ad) | avise | avísenos | escriba | llámanos | escríbenos)', '?'],
          keeps: 'Si conoce a quien sabe de lanas, avise.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Obviamente]], primero necesita una cuenta.',
    '[[Basta con]] leer la página 2.',
    '[[Es así de sencillo]].',
    '[[Como es lógico]], falla si hace eso.',
    '[[No hace falta ser ingeniero]] para cambiar un filtro.',
    'Eso [[lo sabe todo el mundo]].',
    '[[Hasta mi abuela]] paga con el móvil.',
    '[[Es cuestión de leer]] el correo entero.',
    '[[Como comprenderá]], tenemos más clientes.',
    'Es [[de sentido común]] apagar el gas.',
    '[[Cualquiera que haya]] cosido alguna vez lo entiende.',
    'Se lo explico [[con manzanas]].',
  ],
  permitted: [
    'Estoy, obviamente, molesto con mi propio retraso.',
    'Dicho de forma sencilla: sí.',
    'Por supuesto, venga a las diez.',
    'La foto muestra la grieta con claridad.',
    'Obviamente, tiene razón y se lo cambiamos.',
    'Llegan con manzanas de la huerta y pan.',
    '¿Cualquiera de los dos le sirve?',
    'Puede venir cualquier persona con su DNI.',
    'Nadie sabe aún la fecha; la pregunto hoy.',
  ],
}

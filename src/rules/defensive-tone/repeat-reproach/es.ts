import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: '«Como ya le dije»',
  message: 'Recuerda a quien lee que ya se lo habían dicho.',
  why: 'Esas palabras no dan ningún dato: solo dicen «usted no leyó».',
  advice: 'Repita el dato y enlácelo: «La fecha es el 15 de mayo (detalles: enlace)».',
}

export const wording: Wording = {
  frames: [
    {
      // as I already said
      phrases: [
        '<(como | según | conforme) (ya [se] [le | te | os | les | lo] [lo | la] | (se lo | te lo | os lo | le | te | os | les) ya) {we-said} [en (mi | nuestro) ~1 (correo | mensaje | email | mail) [anterior]]>',
        '<tal [y] como [ya] (se lo | te lo | os lo | le | te | os | les | lo) {we-said}>',
        '<como [se lo | te lo | os lo | le | te | os | les] (vengo | venimos | llevo ~2 | llevamos ~2) (diciendo | repitiendo | avisando | comentando | explicando)>',
        '<como (se lo | te lo | os lo | le | te | os | les) {we-said}> ~3 (en su momento | en su día | anterior | anteriores | (varias | muchas | repetidas) (veces | ocasiones) | desde el (principio | inicio | primer día))',
      ],
    },
    {
      // I have already told you
      phrases: [
        'ya [se] (le | te | os | les | se | lo) [lo | la] (avis|inform|mencion|explic|aclar|indic|notific|contest|coment|record)amos',
        'ya [se] (le | te | os | les | se | lo) [lo | la] (expliqu|indiqu|notifiqu|avis|inform|mencion|aclar|contest|coment)é',
        'ya [se] (le | te | os | les | se | lo) [lo | la] (dije | dijimos | advertí | advertimos | repetí | respondí | respondimos)',
        'ya (se lo | te lo | os lo | le | les | te | os | lo) {we-said} ~6 (veces | correo | correos | mensaje | varias | dos | tres | anterior | en su momento | en su día | por escrito | claramente | que | de que)',
        'ya (se lo | te lo | os lo | le | les | te | os | lo) (he | hemos | había | habíamos) (dicho | explicado | comentado | avisado | advertido | repetido | aclarado | indicado | respondido | contestado | informado)',
        '(se lo | te lo | os lo | lo) (he | hemos) (dicho | explicado | comentado | avisado | advertido | repetido | aclarado | indicado) ~2 (mil | varias | muchas | tres | dos | cien | repetidas | reiteradas | en (repetidas | varias | numerosas)) (veces | ocasiones)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | cuando | que)'],
          keeps: 'Si ya le dije el precio, no hace falta que conteste.',
        },
        {
          where: 'after',
          phrases: ['(a {your} ~2 | a (la | el | los | las) ~2 que)'],
          keeps: 'Ya le avisé a su asistente de la hora nueva.',
        },
      ],
    },
    {
      // I repeat
      phrases: [
        '({to-you} | se lo | te lo | os lo | lo) (repito | repetimos | reitero | reiteramos) (que | : | , | .)',
        '{to-you} record(o|amos) que [ya] {to-you} [lo | la] {we-said}',
        'cuando {to-you} (dije | dijimos | advertí | advertimos | avisé | avisamos) que',
        '(lo | la) (respondí | respondimos | expliqué | explicamos | contesté | contestamos | puse | dejé dicho) ~2 (el | ayer | en (el | mi) otro) ~2 (hilo | mensaje | correo | lunes | martes | miércoles | jueves | viernes)',
        '^ por (segunda | tercera | cuarta | quinta | enésima | última) vez',
        'no me (digas | diga | digan | vengas | venga) (que | con)',
        '^ [{pronoun}] (insisto | insistimos | repito | repetimos | reitero | reiteramos | recalco) [,] [en] [que | :]',
        '{we-repeat} ~4 (que | por si | lo que | :)',
        '(por | esta es la | es la | van) (segunda | tercera | cuarta | quinta | enésima | última | tercer | undécima) vez ~3 (que | escribo | digo | explico | repito | pregunto | mando | envío)',
        'una vez más [, | le | te | les | os | :]+ (el | la | los | las | repito | recuerdo | recordamos | explico)',
        'por si (esta vez | ahora sí | alguien) ~3',
        '(cuántas | cuantas) veces',
      ],
    },
    {
      // you were told
      phrases: [
        '(se le | se les | se te | se os) [lo | la] (informó | avisó | comunicó | indicó | explicó | advirtió | hizo saber | dijo | notificó | mencionó | mostró | aclaró | ha informado | ha avisado | ha explicado | había informado | había avisado | había advertido | entregó | recordó)',
        '(fue | fuiste | fueron | ha sido | han sido | estaba | estaban | estabais) [debida | oportuna | previa]+ [debidamente | oportunamente | previamente | perfectamente] (informad|avisad|advertid|notificad)(o|a|os|as)',
        'como ({you} [bien | ya] | bien | ya) (sabe | sabes | saben | sabéis | recordará | recordarás | conoce | conocen | sabrá | sabrán | recordarán)',
        'como (comprenderá | comprenderás | comprenderán | comprenderéis | entenderá | entenderán | sabrá | sabrás | sabrán)',
        'como (sabe | sabes | saben | sabéis) desde',
        '(avisad|informad|advertid)(o|a|os|as) (estaba | estabas | estaban | quedó | quedaste)',
        '(los | las) que [{you}] mism(o|a|os|as) (firm|acept|aprob)(ó|aste|aron)',
        '(se informó | se avisó | se comunicó | se advirtió) (debida | oportuna)mente',
        '({to-you}) recuerdo que [{you}] ({you-did} | {they-did} | aceptó | firmó)',
      ],
    },
    {
      // it stood in the contract
      phrases: [
        'en (el | la | los | las | {your} | {our}) {document} ~3 {stood-written}',
        '(el | la | los | las) {document} ~3 (decía | ponía | lo pone | lo dice | lo decía | era(|n) (claro | clara | claros | claras) | excluye | es (claro | clara)) ~2',
        '(las bases | las condiciones | los términos | los requisitos | el horario | las normas | la información | el aviso) ~2 (estaban | estaba | están | está | llevan | lleva | son) ~4 (desde | (publicad|públic|puest)(o|a|os|as) | a la vista | en la | en el)',
        '(consta | constaba | figura | figuraba) (en [el | la] ({document} | acta) | por escrito | firmado)',
        '(el | la | los | las) ~1 {document} que [{you}] (firm|acept|aprob|valid)(ó|aste|aron|asteis)',
        '{evidence}',
        '(no | ni) (me | nos) consta que',
        '(el | la) (cartel | aviso | letrero | horario | circular | nota | tarifa | lista) ~2 (estuvo | estaba | está | lleva | llevaba | sigue) ~2 ((pegad|colgad|puest|publicad|expuest)(o|a|os|as) | visible | a la vista | desde)',
        '(la | el | lo) que ({you}) ~1 (diste | dio | dieron | firmó | firmaste | firmaron | aceptó | aceptaste | aceptaron | aprobó | aprobaste | aprobaron | eligió | elegiste | escogió | escogiste | pidió | pediste) ~2',
        '(remítase | remitirse | remítete | véase | consulte) a [la | el | los | las] {document}',
        '({you} | {you}) (firmó | firmaste | firmaron | aceptó | aceptaste | aceptaron | aprobó | aprobaste | aprobaron | validó | validaste) ~4 {document}',
      ],
    },
  ],
  caught: [
    '[[Como ya le dije]], la tarifa es fija.',
    '[[Como ya le expliqué]] en mi correo anterior, los archivos están en la carpeta.',
    '[[Tal y como le indicamos]] en su momento, no hay reembolsos.',
    '[[Ya se lo he dicho]] varias veces.',
    '[[Le repito que]] estará listo el viernes.',
    '[[Ya le informamos de que]] la entrada es a las tres.',
    '[[Insisto en que]] el límite es de 10 MB.',
    '[[Como te vengo diciendo]], falta la firma.',
  ],
  permitted: [
    'Como acordamos el lunes, la tarifa es de 400 €.',
    'Expliqué mal la tarifa: son 400 € en total.',
    'Como usted dijo, la carpeta estaba vacía; ya están los archivos.',
    'Ya le hemos devuelto 80 €.',
    'Ya envié el paquete: seguimiento RX123.',
    'Gracias de nuevo por su paciencia.',
    'Como le prometí, aquí está el informe.',
    'Ya tiene acceso con la misma contraseña.',
  ],
}

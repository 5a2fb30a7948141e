import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // you took it the wrong way (open)
      phrases: [
        '(te | os) (confundi|equivoc|li|lia|despist|enred|col)(ste|steis|aste|asteis|iste|isteis) ~1 (de | al | en | con | , | . | $)',
        '({you} | usted) ~1 (se (confundió | equivocó | lió | despistó) | se (confundieron | equivocaron))',
        '(asumi|supusi|dedujiste|interpreta|entendi|tomaste|toma|presupusi|crey|pens)(ste|steis|aste|eron|íste) ~2 (que | algo que | lo que | otra | mal)',
        '({you} | usted) ~1 (asumió | supuso | dedujo | interpretó | dio por (hecho | sentado) | creyó | malinterpretó | presupuso) ~1 (que | algo | lo | otra | mal)',
        '(diste | disteis | {you} (dio | dieron)) por (hecho | sentado | supuesto)',
        '(eso | esto) no es lo que (dije | dijimos | escribí | puse | pone | decía | dice | ponía | quise decir | quisimos decir | ofrecimos | prometimos)',
        '(es | fue | ha sido | se trata de | hay | hubo) (un | una) [simple | clar(o|a) | evidente | mala]+ (mala interpretación | interpretación errónea | error de (lectura | interpretación | comprensión) | lectura (errónea | equivocada | incorrecta) | confusión suya | confusión tuya)',
        '(por | con | de | tras) (una | la | su | tu | vuestra) (mala (lectura | interpretación | comprensión) | lectura (rápida | parcial | errónea | apresurada) | interpretación (errónea | equivocada | personal))',
        '{your} (mala (lectura | interpretación | comprensión) | falta de (comprensión | lectura) | interpretación | lectura) (no | es | fue | del | de (la | los | las) | errónea)',
        '(releer | relea | relee | releé | reléase | reléelo | releerlo | relean | releed)',
        '(vuelv(e|a|an) | volvé | volver) a (leer | mirar | revisar) ~1 (bien | (el | la | los | las | mi | nuestr(o|a)) (correo | mensaje | contrato | condiciones | presupuesto | cláusula | mail | propuesta))',
        '(lea|lee|leé|lean|leed|léase|léelo|léalo|léete|léanse|leer|leerlo|leerse|leerte|mire|mira|revise|revisa) (bien | mejor | con más (atención | calma | cuidado)) (antes de (quejar|reclamar|opinar|escribir|protestar|hablar)(se|te|) | y luego | y después | . | , | $)',
        '(le | te | les | os) (invito | invitamos | sugiero | sugerimos | recomiendo | recomendamos | aconsejo | aconsejamos | animo | ruego | rogamos) [a] [que] (lee|lea|relea|relee|revis|repas)(r|n|s|a|ar|e|en|rlo|rla|se|rse) ~2 (el | la | los | las | mi | nuestr(o|a) | bien) ~2 {document}',
        '(si | de | con) ~2 (leído | leyeras | leyera | leyeran | leyerais | haberlo leído) ~6 (sabría | sabrías | vería | verías | habría | habrías | entendería | entenderías | no)',
        '(basta | bastaba | bastaría | es suficiente | alcanza | alcanzaba | era suficiente | sobra) con (leer | mirar | abrir | fijarse | revisar | prestar)',
        'con (leer | haber leído | mirar | haber mirado) ~5 (bastaba | basta | habría bastado | hubiera bastado | es suficiente | sabría | sabrías | alcanza)',
        '(parece | pareciera | me da | da la (impresión | sensación) | sospecho | me temo | intuyo | se nota | se ve | veo | está claro | es evidente | deduzco) que [usted | ustedes | tú | vos]+ no [{pronoun}]+ (*(ó|ió|aste|iste|aron|ieron) | (ha | has | han | habéis) ~1 {participle})',
        '(no | ni) [te | se | os | lo | la]+ (te | se | os | lo | la) (leíste | leyó | leyeron | leísteis | miraste | miró | miraron | abriste | abrió | abrieron | has leído | ha leído | han leído | has mirado | ha mirado)',
        '(no | sin) (prest|pon|pus)(ar|er|aste|ó|isiste|iste|o|aron|ieron) ~2 atención',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | no | ¿ | por si | dígame si | creo que | lo que)'],
          keeps: 'Si usted dio por hecho el martes, lo cambiamos al martes.',
        },
        {
          where: 'sentence',
          phrases: [
            '(me expliqué | nos explicamos | no me expliqué | lo expliqué | expliqué mal | {ours-to-own} | nuestr(o|a) {document} (era | estaba | no))',
            '{apology}',
            '?',
          ],
          keeps: 'Diste por hecho el IVA porque me expliqué mal.',
        },
      ],
    },
    {
      // you misunderstood
      phrases: [
        '(debe | debes | deben | debió | debiste | debéis | habrá | habrás | habrán | habréis | ha | has | han | habéis | haber | haya | hayas) [de] [haber(|lo|la|me|nos|se|te)] [{pronoun}]+ {misunderstood}',
        '(debe | debes | deben | debió | debiste | debéis) [de] haber(|lo|la|me|nos|se|te) {misunderstood}',
        '[{you}] [{pronoun}]+ {misunderstand-you}',
        '[{you}] [{pronoun}]+ (entend|interpret|le|tom)(iste|ió|ieron|isteis|aste|ó|aron|íste|yó) ~1 (al revés | otra cosa | lo que no es | lo que quiso | lo que quisiste | como quiso | a {your} manera)',
        '(está | estás | están | estáis) (interpretando | suponiendo | poniendo en mi boca | dando por hecho) ~3 (que | no)',
        '(está | estás | están | estáis) [{pronoun}] (confundiendo | malinterpretando | mezclando | tergiversando | equivocando(|se|te))',
        '(se está | te estás | se están) (confundiendo | equivocando)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | dígame si | avísame si | lo que | no | ¿ | por si) [{you}] [lo | le | la | te]'],
          keeps: 'Dígame si ha entendido mal el plazo y se lo explico por teléfono.',
        },
        {
          where: 'sentence',
          phrases: [
            '(fue | es) (mía | culpa mía | culpa nuestra | mi culpa)',
            '(me expliqué | nos explicamos | no me expliqué | lo expliqué) [muy] [mal]',
          ],
          keeps: 'Ha entendido mal la fecha porque me expliqué mal.',
        },
      ],
    },
    {
      // it seems that you did not understand
      phrases: [
        '{seems} [que] [{you}] no [me | nos | lo | la | los | las | le]+ {not-grasp}',
        '{seems} [que] [{you}] no [{pronoun}]+ (está | estás | están) (entendiendo | leyendo | viendo)',
        'no [{pronoun}]+ (está | estás | están | estáis) (entendiendo | comprendiendo | captando | leyendo)',
        'lo que [{you}] no [me | nos | lo | la]+ {not-grasp} ~1 es',
        'no sé qué ~1 (habrá(|s|n) (entendido | leído | interpretado) | entendió | entendiste | leyó | leíste)',
        'si [{you}] [{pronoun}]+ (leyera(|s|n) | leyese | fijara(|s|n) | prestara(|s|n) atención | escuchara(|s|n))',
        '{you} [{pronoun}]+ (confunde(|s|n) | mezcla(|s|n) | malinterpreta(|s|n))',
        'no ~1 (has | ha | han | habéis) (entendido | comprendido | escuchado | leído) (nada | bien | ni)',
        '(si | de) [{you}] [{pronoun}]+ (lee | lees | leen | leéis | hubiera leído | hubieras leído | hubieran leído | haber leído | relee) ~5 (bien | con atención | detenidamente | con detenimiento)',
        '(usted | ustedes | tú | vos) no [se | te] (leyó | leíste | leyeron | ha leído | has leído)',
        'no [te | os] (leíste | leísteis | fijaste | fijasteis | has leído | habéis leído)',
      ],
      unless: [
        { where: 'before', phrases: ['(si | ¿)'], keeps: 'Si no leíste el correo, la dirección nueva está en este.' },
      ],
    },
    {
      // a misunderstanding on your part
      phrases: [
        '(malentendido | confusión | mala interpretación | error de (lectura | interpretación)) (por | de) {your} parte',
        '(probablemente | seguramente | quizá | quizás | igual | creo que) [se | nos | me]+ (confundió | confundiste | equivocó | equivocaste) (de | nuestr(o|a) | {our})',
        '(nace | viene | parte | surge | se debe) ~2 {your} (confusión | malentendido | interpretación)',
      ],
    },
    {
      // perhaps you overlooked it
      phrases: [
        '{perhaps} ~5 (se te | se le | se les | se os) (pasó | pasara | pasase | pasaron | escapó | escapara | escapase | fue | haya pasado | hayan pasado | habrá pasado | ha pasado | ha escapado | haya escapado | traspapeló)',
        '(se te | se le | se les | se os) (habrá | habrán | debió | debe | debieron) [de] (pasado | pasar | escapado | escapar | haber pasado | haber escapado)',
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['alguien ~6'],
      keeps: 'Alguien que la quiere mucho probablemente confundió nuestro taller con su casa.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', 'gracias', '{our-deed}'],
      keeps: 'Lo entendiste al revés que los demás y te quedó precioso.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Debe de haberlo entendido mal]].',
    '[[Usted ha malinterpretado]] la oferta.',
    '[[Parece que no ha entendido]] las condiciones.',
    '[[Creo que no me has entendido]].',
    '[[Ha habido un malentendido por su parte]].',
    '[[No estás entendiendo]] lo que digo.',
    '[[Quizá se le pasó por alto]] el adjunto.',
    '[[Lo que usted no comprende es]] que las pruebas llevan tiempo.',
    '[[Malinterpretaste]] mi mensaje.',
    '[[Lo entendiste al revés]].',
    'Usted [[está interpretando algo que]] yo no dije.',
    'Me parece que [[está confundiendo]] dos pedidos.',
    '[[Te estás equivocando]] de persona.',
    '[[Parece que no está leyendo]] mis correos.',
    '[[No sé qué habrá]] entendido usted.',
    '[[Si usted leyera]] los correos, sabría la fecha.',
    '[[Usted confunde]] presupuesto con factura.',
    '[[Quizás no me ha entendido]] bien.',
    '[[Si lees el mensaje con atención]], lo verás.',
    '[[Parece que no leíste]] el correo.',
    'El retraso [[nace de su confusión]] con las fechas.',
    '[[Se le habrá pasado]] el aviso.',
    '[[Probablemente confundió nuestro]] taller con otro.',
    '[[Diste por hecho]] que el porte iba incluido.',
    '[[Eso no es lo que ofrecimos]].',
    '[[Fue una mala interpretación]].',
    '[[Reléase]] la cláusula cuarta.',
    '[[Con leer el asunto bastaba]].',
  ],
  permitted: [
    'Entendí mal su correo.',
    'Dígame si le he entendido mal.',
    'Mi correo no era claro: quería decir el 15 de mayo.',
    '¿He entendido bien que lo necesita el viernes?',
    'No lo interprete como un no: podemos empezar en junio.',
    'Esa cláusula se entiende mal y la hemos reescrito.',
    'Se me pasó por alto su adjunto.',
    'Avíseme de lo que no quede claro en la oferta.',
    'No leí bien su correo.',
    'Creo que no me expliqué bien.',
    'Puede que el mensaje se fuera a spam.',
    'Lea con calma la propuesta y hablamos el lunes.',
    'Lea con detenimiento las instrucciones antes de montar la lámpara.',
    'Creo que no se entiende bien mi frase.',
    'Si mira en la pestaña Datos, verá el botón.',
    'Fíjate bien en el número de serie, está debajo.',
  ],
}

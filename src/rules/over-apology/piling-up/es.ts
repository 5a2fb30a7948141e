import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // again and again
      phrases: [
        '{sorry-word} [(,|y|-|!|.)]+ [de verdad | en serio | otra vez | mil veces | por favor | de nuevo | de corazón | por dios | de veras | usted | por todo]+ [(,|y|-|!)]+ {sorry-word}',
        '{sorry-word} ...6 {sorry-word} ...8 {sorry-word}',
        '(mil | millón de | infinitas | un mar de | cien mil | mil y | mil y mil | todas las | un millón de) (perdones | mil perdones | veces perdón | veces perdóname | perdón | disculpas de verdad | disculpas y | gracias y perdones)',
        '(mil | un millón de) (disculpas | perdones) , ~3 {sorry-word}',
        '(perdón | perdona | disculpa | disculpe | perdone | siento | disculpas) (por existir | por (tanto | ser así) | por molestar(|te|le|los|les|os) (tanto | otra vez | con) | por (ser | robar(|te|le) | quitar(|te|le) | hacerte perder | hacerle perder))',
        '(lo vuelvo a sentir | no me canso de (pedir | disculpar) | no (sé | sabemos) cómo (pedir(|te|le|les|os) | disculpar(me|nos))  | (te | le | os | les) (pido | pedimos) (mil | un millón | miles) ~2 )',
        '(pido | pidiendo | pedir(|te|le)) ~2 (de rodillas | a gritos | llorando)',
        '(perdón|perdóname|perdone|disculpas) de rodillas',
      ],
    },
    {
      // I am the worst
      phrases: [
        '(soy | fui | he sido | qué | somos | menuda | menudo | me siento | eso me pasa por) [de verdad | simplemente | realmente]+ [un | una | unos | el | la | tan | bien | como] [~1] {self-insult}',
        '(soy | somos) lo (peor | último | más bajo | más)',
        '(soy | somos | me siento) [como] [~1] (el | la | los) (peor(|es)) [~3]',
        '(me siento | me sentí | me encuentro) [~1] (basura | como basura | una mierda | como una mierda | como una rata | horrible | pésim(o|a) | fatal por | una basura | un trapo | lo peor | terriblemente mal | un gusano | una cucaracha)',
        '(me doy | me tengo) (asco | vergüenza | rabia | pena)',
        'no (valgo | sirvo) [ni | para | una]+',
        '(no (tengo | tenemos | merezco | merecemos | hay | existe | espero | encuentro)) [~1] (perdón | perdon | nombre | cara | vergüenza | su (perdón | indulgencia | confianza | paciencia) | tu (perdón | confianza | paciencia | amistad) | que (me | nos) (perdone | perdones | siga | sigas | esperes | espere | vuelva))',
        '[no]+ [me | nos] (merezco | merecemos) ~2 (que | su | tu | ni | llamarme | este | el | esto)',
        '(no (te | se | os) (merecés|merece|mereces|merecen|merecéis)) (esto | algo así | una | un)',
        '(no (me | nos) (lo) (perdono | perdonaré | perdonamos) | no me (puedo | podré | voy a) perdonar | nunca me lo (perdonaré | voy a perdonar))',
        '(me lo (tengo | tengo bien) (ganado | merecido) | me lo (merezco | gané))',
        '(castígu|ódi|insúlt|mát|grít|pégu|odi|mat|insult|regáñ|despíd)(eme|ame|enme|anme) [~3] (. | , | si | como | lo | tienes | todo | $)',
        'entiendo (que | si) [ya]+ (no (quieras | quiera | quieran) (saber | volver | trabajar | verme) | me (odie | odies | odien | despida | despidas | eche | eches | deje | dejes | mande))',
        '(si (me | nos) quiere(|s|n) (correr | despedir | echar | matar | demandar | odiar))',
        '(usted | tú | vos | ustedes) [~2] (debe | debes | deben | ha | has | han) [de]+ (estar | pensar) ~4 (que soy | para qué | de mí)',
        'no sé (cómo | como) [~3] (pude | pudimos | fui | mirarte | mirarle | mirarla | tienen | tienes | tiene | me aguantas | me aguanta | siguen | sigues) [~4]',
        '(cómo pude | cómo fui capaz | en qué estaba pensando | en qué cabeza)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '(para (eso | la) | con (los números | las plantas | el inglés | las fechas)) (. | $)'],
          keeps: '¿Soy un desastre o falta el archivo?',
        },
      ],
    },
    {
      // shame
      phrases: [
        'se (me | nos) cae(|n) la (cara | cara de vergüenza)',
        '(qué | q | que) (vergüenza | verguenza | bochorno | pena | oso | vergonzoso | papelón | apuro) (más (grande | horrible) | tan (grande | horrible | terrible) | por dios | dios mío | de verdad | infinita | la (mía | nuestra))',
        '(qué | q) (vergüenza | verguenza | bochorno | papelón)',
        'la vergüenza que (me | nos) da',
        '(me (muero | quiero morir | moría) | nos (queremos morir | morimos)) [de (vergüenza | la vergüenza | la pena | pena)]',
        '(muert(o|a|os|as) | roj(o|a) | avergonzad(o|a|os|as)) (de (vergüenza | la vergüenza | pena) | hasta los | en lo más)',
        '(trágame | tragame) [~1] tierra',
        '[me quiero | quiero | quisiera | ganas de]+ (meter(me) | esconder(me)) (debajo de | bajo)',
        'no (sé | hallo | encuentro | tengo | sabemos) (dónde | donde | ni dónde) (meterme | meternos | esconderme | mirar)',
        '(no (me | nos) (alcanzan | alcanza | salen) | no (tengo | hay | encuentro | encuentro las | hallo | tenemos)) (las | ~1) palabras (para (disculpar | pedir | expresar) | . | , | $ | que)',
        'no (tengo | tenemos) (cara | vergüenza) [~4]',
        'ni (la cara | a los ojos | a la cara) (le | te | os) puedo (dar | mirar)',
        '(no (he | hemos | había) [podido] (dormido | dormir | pegado ojo | comido | comer) | (ni | no) (dormí | pude dormir | comer pude | pegué ojo) | sin (dormir | pegar ojo | comer) (desde | pensando | por)) ~4',
        '(llevo | estoy | estuve | te escribo | le escribo | les escribo | llevamos) [~4] llorando',
        '(lloré | he llorado | lloro) (en | toda | desde | de | por | como)',
        '[con] (un nudo en la garganta | el corazón (roto | encogido | en un puño) | el alma (rota | encogida | en los pies))',
        '(se me (encoge | parte | cae) el (alma | corazón) | me tiembla(|n) (el pulso | las manos | la voz))',
        '(a (sus | tus | vuestros) pies | en deuda eterna | de rodillas (. | , | ante | se | te | le | $ | y) | (besar|beso)(|le|te) los pies)',
        '(te | se | le | os) lo (suplico | imploro | ruego por | ruego de)',
        '((te | le | les | os) (suplico | imploro | suplicamos | imploramos) | suplicándo(te|le|les|os))',
        '(no me guarde | no me guardes | sin guardarme | no (me | nos) (odie | odies | odien))',
        '(no sabe | no sabes | no sabés | no se imagina | no te imaginas | ni se imagina | ni te imaginas) [usted] (lo mal | cuánto (lo siento | me duele | lo lamento) | la (pena | vergüenza | rabia) | cuánta (pena | vergüenza))',
        '(dándome | darme | me doy) (cabezazos | golpes | de cabezazos | latigazos | con un canto | contra)',
        '(estoy que me (entierro | muero | mato | corto) | ando como alma en pena)',
        '(me (puede | puedes | podés | pueden) (gritar | odiar | matar | insultar))',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '{date} ~2 (sin dormir)'],
          keeps: '¿Qué vergüenza, ese correo era para mí?',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Mil perdones, de verdad, lo siento muchísimo]].',
    '[[Soy un desastre]], perdóneme.',
    '[[Perdón por molestar, perdón por preguntar, perdón otra vez]].',
    '[[No tengo perdón]].',
    '[[Perdona, perdona, perdona]] por lo del pastel.',
    '[[Se me cae la cara]] al escribirle esto.',
    '[[Qué vergüenza]], de verdad.',
    '[[No merezco que]] me espere.',
    '[[No he dormido pensando]] en su boda.',
    '[[Castígueme como]] quiera.',
    '[[No sé dónde meterme]].',
    '[[Me siento la peor]] costurera del barrio.',
    '[[Le suplico]] que nos perdone.',
  ],
  permitted: [
    'Siento haberlo enviado tarde.',
    'Perdón, otra pregunta: ¿neto o bruto?',
    'Gracias por esperar.',
    'Pido disculpas por el error de la página 3; ya está corregido.',
    'Mil gracias por su paciencia.',
    'Qué pena con usted: el precio era otro y se lo respeto.',
    'Es lo peor que puede hacer con la lana: lavarla caliente.',
    'No tengo palabras para agradecerle el regalo.',
    'Soy la encargada de su pedido, Marta.',
  ],
}

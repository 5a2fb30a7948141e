import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // again and again
      phrases: [
        '{sorry-word} [(,|y|-|!|.)]+ [de verdad | en serio | otra vez | mil veces | por favor | de nuevo | de corazón | por dios | de veras | usted | por todo]+ [(,|y|-|!)]+ {sorry-word}',
        '{sorry-word} ...6 {sorry-word} ...8 {sorry-word}',
        '(mil | millón de | infinitas | un mar de | cien mil | mil y | mil y mil | todas las | un millón de) (perdones | mil perdones | veces perdón | veces perdóname | perdón | disculpas de verdad | disculpas y | gracias y perdones)',
        '(lo vuelvo a sentir | no me canso de (pedir | disculpar) | no (sé | sabemos) cómo (pedir(|te|le|les|os) | disculpar(me|nos))  | (te | le | os | les) (pido | pedimos) (mil | un millón | miles) ~2 )',
        '(pido | pidiendo | pedir(|te|le)) ~2 (de rodillas | a gritos | llorando)',
        '(perdón|perdóname|perdone|disculpas) de rodillas',
      ],
    },
    {
      // I am the worst
      phrases: [
        '(no (pego | pegué | he pegado) ojo | no (duermo | concilio el sueño))',
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
        'mirar(le|te|la|lo|les|os|las|los) a (los ojos | la cara)',
        '(clemencia | piedad | misericordia | indulgencia)',
        '(mi | nuestra) [~1] (torpeza | estupidez | ineptitud | idiotez | imbecilidad | inutilidad | negligencia | cabeza) (sin nombre | infinita | imperdonable | no tiene | monumental | absoluta | de (chorlito | pájaro | alcornoque))',
        '(es | fue | algo | error | falta | cosa | imperdonable) [absolutamente | totalmente | del todo | simplemente]+ imperdonable',
        '(estoy | estamos | me siento | me tiene) [~2] (avergonzadísim(o|a|os) | apenadísim(o|a|os) | mortificad(o|a|os) | desolad(o|a|os) | destrozad(o|a|os) | hecho polvo | hecha polvo | hecha un mar de | hecho un mar de | que me muero | muerta de | muerto de | hundid(o|a) | deshech(o|a))',
        '(me (quería | quiero | quisiera) morir | me odio | me mato | me (corto | cortaría) las venas | no me soporto)',
        'no me (vaya a quitar | vayas a quitar | quite | quites | retire | retires | abandone | abandones | deje | dejes | eche | eches | juzgue | juzgues) [~1] (su | tu | la | por | de | así | sol(o|a))',
        '(disculpas | perdones) (infinitas | eternas | a mares | y más | hasta)',
        '(perdón|perdone|perdona|perdóname|perdóneme|disculpe|disculpa|disculpas|perdónenme|discúlpeme) [~3] , [~3] (perdón|perdone|perdona|perdóname|perdóneme|disculpe|disculpa|disculpas|perdónenme|discúlpeme)',
        '(reitero | reiteramos | repito | insisto en) [~1] (mis | nuestras) [~1] (disculpas | excusas) [~2] , ~4 (disculpas | sinceras | sentidas)',
        'de (eso | esto) (comemos | vivimos | vive mi familia | depende)',
        'se (me | nos) cae(|n) la (cara | cara de vergüenza)',
        '(qué | q | que) (vergüenza | verguenza | bochorno | pena | oso | vergonzoso | papelón | apuro) (más (grande | horrible) | tan (grande | horrible | terrible) | por dios | dios mío | de verdad | infinita | la (mía | nuestra))',
        '(qué | q) (vergüenza | verguenza | bochorno | papelón)',
        'la vergüenza que (me | nos) da',
        '(me (muero | quiero morir | moría) | nos (queremos morir | morimos)) [de (vergüenza | la vergüenza | la pena | pena)]',
        '(muert(o|a|os|as) | roj(o|a) | avergonzad(o|a|os|as)) (de (vergüenza | la vergüenza | pena) | hasta los | en lo más)',
        '(trágame | tragame) [~1] tierra',
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
        '((te | le | les | os) (suplico | imploro | suplicamos | imploramos) | suplicándo(te|le|les|os))',
        '(no me guarde | no me guardes | sin guardarme | no (me | nos) (odie | odies | odien))',
        '(no sabe | no sabes | no sabés | no se imagina | no te imaginas | ni se imagina | ni te imaginas) [usted] (lo mal | cuánto (lo siento | me duele | lo lamento) | la (pena | vergüenza | rabia) | cuánta (pena | vergüenza))',
        '(dándome | darme | me doy) (cabezazos | golpes | de cabezazos | latigazos | con un canto | contra)',
        '(estoy que me (entierro | muero | mato | corto) | ando como alma en pena)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            '(gracias | agradecid(o|a|os|as) | agradecer(|le|te|les|os) | de [la] risa | de alegría | de emoción)',
          ],
          keeps: '¿Qué vergüenza, ese correo era para mí?',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'before',
      phrases: ['(creo que | bahía | ciudad | valle | vistas | pueblo | mundo)'],
      keeps: 'Me voy a comer con mis hijas y creo que me lo merezco.',
    },
    {
      where: 'after',
      phrases: ['para (el | la | los | las | este | esta)', '(leí | leímos | recibí | recibimos) ~3'],
      keeps: 'Dices que eres un desastre, y yo soy lo peor para los números.',
    },
    {
      where: 'sentence',
      phrases: ['(emocion(a|é|amos|ó|ado|ada) | (tu | su) carta)'],
      keeps: 'Leí tu carta con un nudo en la garganta.',
    },
    {
      where: 'sentence',
      phrases: ['gracias'],
      keeps: 'Me siento la peor anfitriona, gracias por el vino.',
    },
    {
      where: 'after',
      phrases: ['(pasó | pasaron | pasaba)'],
      keeps: 'Qué vergüenza pasó la novia con el velo.',
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
    '[[Se me cae la cara]] de vergüenza al escribirle esto.',
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

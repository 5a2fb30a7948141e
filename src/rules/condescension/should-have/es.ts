import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // you should know
      phrases: [
        '(convendría | conviene | convenía | no estaría mal | estaría bien | sería bueno | sería conveniente | sería deseable | haría falta) que [usted | ustedes | vosotros | {pronoun}]+ (familiari|inform|organi|actuali)(ce|ces|cen|zara|zaras|zaran|case)',
        '(convendría | conviene | convenía | no estaría mal | estaría bien | sería bueno | sería conveniente | sería deseable | haría falta) que [usted | ustedes | vosotros | {pronoun}]+ (leyerais|leyéramos|leyesen|repase|repases|repasara|repasaras|estudie|estudies|estudiara|aprenda|aprendas|aprendiera|aprendieras|pensara|pensaras|piense|fije|fijes|fijara|fijaras|serene|serenara|leyera|leyeras|leyeran|informe|informes|informara|informaras|formara|formaras|preguntara|preguntaras|midiera|midieras|moderara|moderaras|mirara|miraras)',
        '(obsesion|agobi|enfad|preocup|quej|enoj|altera)(arse|arte|arme) ~3 no (le | te | les) (hace | va | ayuda | lleva | conviene)',
        'no (le | te | les | os) (hace | hacen | hará) (ningún | ninguno | un | muy | bien) [~1] (favor | bien)',
        '(a partir de | desde) cierta edad',
        '(uno | una | cualquiera | quien | un adulto | una persona ~1) [ya] (debería | tendría que) (saber | llevar | leer | mirar | revisar | poder | ser | entender)',
        '(debería|deberías|deberíais|deberían|tendrías que|tendría que|tendríais que|tendrían que|debía|debías) [ya | usted | tú | vos | ustedes | al menos | por lo menos]+ (saber(|lo) | conocer(|lo) | entender(|lo) | haber(|lo|se) ~1 (sabido | leído | mirado | pensado | preguntado | visto | consultado | revisado | entendido | informado | dicho | previsto | imaginado | buscado | caído) | comprender(|lo) | leer(|lo|se) | fijarse | informarse | dar(|te|se) cuenta | estar (al tanto | agradecid(o|a)) | agradecer(|lo) | aprender | ser más)',
        'si (se | te | os) (hubiera|hubieras|hubieran|hubieseis|hubierais|hubiese|hubieses|hubiesen) (molestado|dignado|tomado (la molestia | el trabajo | el tiempo)|fijado|parado a|informado|preocupado)',
        '(convendría|convenía|vendría bien|vendría mejor|valdría|haría bien en|harías bien en|haríais bien en) [~3] (leer(|lo|los|la|las|se) | leyera(|n|s) | se leyera(|n) | entender | entendiera(|s|n) | informarse | informarte | aprender | revisar (bien | antes | primero) | mirar (bien | antes) | que (se | te) ~2 (antes | primero) | empezar por | pensar antes | repasar | primero | recordar(|te|le))',
        '(le|te|les|os) [~1] (convendría|vendría bien|iría bien|haría falta|haría bien) ~2 (leer | entender | aprender | informarse | un curso | un poco de | repasar | primero | modernizar(|se|te) | formarse | crecer | madurar)',
        '(le|te|les|os) (recomiendo|recomendamos|aconsejo|aconsejamos|sugiero|sugerimos|animo|animamos|invito|invitamos|ruego|rogamos|sugerirle) [~3] (que | a) [~3] (lea | leas | leer | leáis | lean | aprenda | aprendas | aprender | se informe | te informes | informarse | se forme | seguir formándose | formarse | madure | madures | piense antes | pienses antes | se familiarice | te familiarices | se lea | te leas | leer(|se|te) | revise (sus | bien su) (expectativas | tono | actitud | modales | ortografía) | busque otro | busques otro | reflexione | reflexiones | reflexionar | no insista | se modere | rebaje | con alguien que sepa)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            '(tranquil(o|a|idad|amente) | con calma | por si | para (tu | su) tranquilidad)',
            '(contrato | cláusula | anexo | bases | póliza | informe | borrador) (adjunt(o|a) | que (adjunt(o|amos) | (te | le) (mand(o|amos) | envi(o|amos) | envío)))',
          ],
          keeps: 'Le recomiendo que lea con calma el borrador.',
        },
        {
          where: 'before',
          phrases: ['(yo | nosotros | que | lo | como | nadie) ~1', 'no'],
          keeps: 'No debería saber nadie el precio hasta el lunes.',
        },
      ],
    },
    {
      // next time, look first
      phrases: [
        '(^ | , | pues | y | ;) (haber|haberlo|haberse|haberte|habérselo|haberos) ~1 (preguntado|pensado|leído|mirado|avisado|ido|dicho|informado|fijado|pedido|reservado|pagado|contratado|venido|buscado|quejado|consultado|revisado) [~1] (antes | a | al | con | en su | . | $ | mejor | bien | primero | cuando)',
        '(por (ese | este | lo que) | con lo que) [~1] (precio | dinero | pagáis | paga | pagas | pagan | cobro | cobramos | cuesta) [,]+ (no | qué | demasiado | bastante | poco | ya)',
        'por ese precio [,] (no | qué | tampoco | poco)',
        '(luego | después | ahora | y | pues) pasa lo que pasa',
        ', no hay vuelta (. | , | $)',
        '(leer | leerlo | mirar | mirarlo | preguntar | revisar) antes de (*ar | *er | *ir) y no (después | luego)',
        '(la próxima | para la próxima | la próxima vez | para otra | para otra vez | otra vez | en otra ocasión | en futuras ocasiones | para futuras ocasiones | para la otra | a la próxima | la siguiente vez) , [por favor ,]+ (lea | lee | léase | léete | leete | fíjese | fíjate | fijate | fíjense | mire | mira | mirá | revise | revisa | revisá | piense | piensa | pregunte | pregunta | preguntá | avise | avisa | avisá | consulte | consulta | verifique | verifica | compruebe | comprueba | cuente | haga | haz | traiga | trae | traé | busque | intente | procure | asegúrese | asegúrate | asegurate | sea | sé | venga | escriba | un | una | con | que | infórmese | infórmate)',
        '(lea|lee|lean|leed|leé|léase|léalo|léelo|leer|leerlo|leerse|mire|mirar|preguntar|pregunte|piense|pensar|pensarlo|piénselo) ~4 antes de (escribir|preguntar|reclamar|quejarse|quejarte|opinar|postularse|plantear|hablar|criticar|acusar)(|lo|la|nos|me)',
        'se (lee | mira | pregunta | piensa | avisa | paga) (antes | primero) [~6] (y | no) [~6] (después | luego)',
        '(se | lo | los | las | la) (remit|envi|mand|escrib|pon|public)(en|amos|e|imos|emos|an) (con el propósito de que | para que) (se | sean) (lea | lean | leíd(o|a|os|as))',
        '(un (poco | poquito) de | algo de | más) paciencia [~1] (no | nunca | le | te | tampoco) (le | te | mata | vendría | viene | hace)',
        '(ahórrese | ahórrate | ahorrate | ahórrenos | nos ahorramos | se habría ahorrado) [~2] (la (molestia | novela | llamada | charla | escena | próxima) | el (disgusto | mensaje | discurso | sermón | drama | teatro) | todos | explicaciones)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(si (quiere | quieres | prefiere | prefieres | le | te) | (te | le | os) (avisamos | aviso | llamo | llamamos | lo))',
            '{ours-to-own}',
            '?',
          ],
          keeps: 'La próxima vez, avise al 112 si quiere ir más rápido.',
        },
      ],
    },
    {
      // do try to understand
      phrases: [
        '[¿] (tan difícil (es | era | le | te | resulta) | (qué | cuál) parte de ~6 no | (tiene | tienes | tenés) [usted] [~1] idea de (lo que | cuánt | cómo | la) | (sabe | sabes | sabés) [usted | tú | vos]+ (lo que (cuesta | es | supone | vale | lleva) | cuántas horas | cuánto (cuesta | trabajo | lleva)))',
        '(comprendo | entiendo | sé | sabemos) que (no está acostumbrad(o|a) | para alguien (ajen(o|a) | que no) | (le | te) (cuesta | cueste) (entender | asimilar | aceptar | verlo))',
        '(lea|lee|leé|leer|leerla|leerlo|léala|léalo|léelo|léela|lean|leed|relea|relee|releer)(|lo|la|los|las) [usted | otra vez | bien | de nuevo]+ (despacio | despacito | con (lápiz | lupa | gafas) | dos veces | y (verá | verás | entenderá | entenderás))',
        '[con] lápiz si hace falta',
        '(un poco | poquito) de (paciencia | por favor) ~3 (uno | una | se | todo | y) ',
        'ya [~1] (va | vas | irá | irás | irán | van) [a ir] (aprendiendo | entendiendo | madurando | viendo cómo | comprendiendo)',
        '(así funciona | cómo funciona) (el mundo | la vida | el negocio | el mercado | esto | la calle)',
        '(mundo | vida) de (los grandes | los mayores | los adultos | verdad | la gente adulta)',
        '(le | te | les) (sorprendería | asombraría | extrañaría) (lo | la | cuánt(o|a|os|as) | ver | saber)',
        '(entiendo | comprendo | sé | sabemos | entendemos | comprendemos | puedo entender | es normal) que (desde (fuera | afuera | su | tu) | visto desde | a ojos de | para (alguien | un) | quien no | para (usted | ti) | a (usted | ti)) [~2] (parezca | parece | sea | pueda parecer | es | no | cueste | resulte | suene)',
        '[esto | eso] (parezca | parece | suene | suena) [~1] (cosa de | cuestión de | a) (mover | dar | pulsar | apretar | poner | hacer | magia | dos)',
        '(no quiero | no quisiera | no querría | para no | no voy a | sin | mejor no) (marear|abrumar|aburrir|liar|cansar|complicar|saturar)(|te|le|os|les) (la | con | . | , | $ | ; | más)',
        '(es | son | suena) [~1] (un poco | algo | demasiado | muy | bastante) técnic(o|a|os|as) (y | para | , | . | $)',
        '(corazón | reina | cielo | bonita | guapa | rey | campeón | amigo mío | querida | hijo | hija | mijo | mija | nena | nene | chiqui | maja | majo | señora mía) , (un | una | esto | eso | las | los | así | no | que | las cosas)',
        '(ahí | allí) (lo | la) (dejo | dejamos | tiene | tienes) !(antes | a | el | en | con | mañana | hoy | para | listo | lista)',
        '(intente|intenta|intentá|intenten|intentad|trate de|trata de|tratá de|traten de|procure|procura|procuren|procurad|haga (el | un) esfuerzo (por | de | para)|haz (el | un) esfuerzo (por | de)) [~1] (comprender|entender|ponerse|ponerte|ver|ser|tener)(|lo|nos|me|se)',
        '(póngase|ponte|ponete|pónganse|poneos|póngase usted) [~2] en (nuestro | mi | el) (lugar | sitio | pellejo | caso)',
        '(confiamos|confío|esperamos|espero|estamos seguros|estoy segur(o|a)) ~2 que [usted | ustedes | ~1] (sabr(á|ás|án|éis)|sepa|sepan|sepas|sea capaz|sabrían) (apreciar|valorar|comprender|entender|anteponer|estar|reconocer|ser|distinguir|agradecer|poner|asumir)',
        '(sepa|sepan|sabe|aprenda|aprende|aprendé|aprendan|aprended) [~1] (apreciar|valorar|agradecer|esperar|leer|distinguir|convivir|respetar|a (leer | esperar | escribir | valorar | respetar | pedir | convivir))',
        '(cuando) [~1] (haya|hayas|hayan|lleve|lleves|lleven|tenga|tengas|tengan|sepa|sepas|madure|madures|crezca|crezcas|aprenda|aprendas) [usted | tú | ustedes]+ [~4] (como yo | años | hijos | experiencia | , (hablamos | charlamos | conversamos | me cuenta | me avisa | entenderá | entenderás | lo))',
        '(o se (adapta | adaptan | aguanta | aguantan) | o te (adaptas | aguantas)) [~2] , o',
        '(les | le | te | os) [~1] (va | vas | van | toca | tocará) [a] [tocar] (modernizar|espabilar|adaptar|aguantar|aprender|organizar|actualizar)(|se|te|os)',
        '(a los | a las | a) (adultos | mayores | ciertas edades | algunos | algunas | ustedes | vosotros | gente de su edad) [~2] (les | os | le) cuesta(|n)',
        'se (ve | nota | nota mucho | ve claro) que (es (su | tu) primera | es la primera vez que | no (sabe | sabes | ha | has | entiende | entiendes | tiene | tienes | está acostumbrad(o|a) | se)  | nunca (ha | has) | (le | te) falta)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(me | nos) [~2] (pongo | ponemos | pondría | pusimos)', '{ours-to-own}', '?'],
          keeps: 'Póngase en nuestro lugar o no, el fallo es nuestro.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['gracias', 'porque lo (fue | es | era)'],
      keeps: 'Entiendo que desde fuera esto parezca abandono, porque lo fue.',
    },
    {
      where: 'next sentence',
      phrases: ['^ (te | le | les | os) (mando | envío | paso | dejo | pongo | enviamos | mandamos) ', '{apology}'],
      keeps: 'No quiero marearte. Te mando solo las dos que elegiría.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', '!'],
      keeps: 'Se ve que es la primera vez que cantas, y nos encantó.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Debería saber]] cómo funcionan los reembolsos.',
    '[[Si se hubiera molestado en leer]] la página, lo vería.',
    '[[Intente comprender]] que esto lleva tiempo.',
    '[[La próxima vez, fíjese]] antes de escribir.',
    '[[Convendría que se leyera]] el contrato.',
    '[[Póngase en nuestro lugar]].',
    '[[Un poco de paciencia no]] le vendría mal a nadie.',
    '[[Confiamos en que sabrá valorar]] nuestro esfuerzo.',
    '[[Te recomiendo que aprendas]] a usar el filtro.',
    '[[Se lee antes y no después]].',
    '[[Cuando tenga usted hijos, lo]] entenderá.',
    '[[Se ve que es la primera vez que]] compras un sofá.',
    '[[Les va a tocar modernizarse]].',
  ],
  permitted: [
    'Debe saber que el precio sube el 1 de junio.',
    'Si no pudo leer la página, aquí tiene un PDF.',
    'Quiero comprender lo que necesita.',
    'La próxima vez lo revisaré antes de enviarlo.',
    'Le recomiendo que lea con calma el borrador.',
    'Me pongo en su lugar: esperó tres horas.',
    'Debería llegar el martes.',
    'Gracias por su paciencia.',
    '¿Debería saber algo más antes de ir?',
  ],
}

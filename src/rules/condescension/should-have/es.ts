import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // you should know
      phrases: [
        '(convendría | conviene | convenía | no estaría mal | estaría bien | sería bueno | sería conveniente | sería deseable | haría falta) que [usted | ustedes | vosotros | {pronoun}]+ (familiari|inform|organi|actuali)(ce|ces|cen|zara|zaras|zaran|case)',
        '(convendría | conviene | convenía | no estaría mal | estaría bien | sería bueno | sería conveniente | sería deseable | haría falta) que [usted | ustedes | vosotros | {pronoun}]+ (repase|repases|repasara|repasaras|estudie|estudies|estudiara|aprenda|aprendas|aprendiera|aprendieras|pensara|pensaras|piense|fije|fijes|fijara|fijaras|serene|serenara|leyera|leyeras|leyeran|informe|informes|informara|informaras|formara|formaras|preguntara|preguntaras|midiera|midieras|moderara|moderaras|mirara|miraras)',
        '(obsesion|agobi|enfad|preocup|quej|enoj|altera)(arse|arte|arme) ~3 no (le | te | les) (hace | va | ayuda | lleva | conviene)',
        'no (le | te | les | os) (hace | hacen | hará) (ningún | ninguno | un | muy | bien) [~1] (favor | bien)',
        '(a partir de | desde) cierta edad',
        '(uno | una | cualquiera | quien | un adulto | una persona ~1) [ya] (debería | tendría que) (saber | llevar | leer | mirar | revisar | poder | ser | entender)',
        '(debería|deberías|deberíais|deberían|tendrías que|tendría que|tendríais que|tendrían que|debía|debías) [ya | usted | tú | vos | ustedes | al menos | por lo menos]+ (saber(|lo) | conocer(|lo) | entender(|lo) | haber(|lo|se) ~1 (sabido | leído | mirado | pensado | preguntado | visto | consultado | revisado | entendido | informado | dicho | previsto | imaginado | buscado | caído) | comprender(|lo) | leer(|lo|se) | fijarse | informarse | dar(|te|se) cuenta | estar (al tanto | agradecid(o|a)) | agradecer(|lo) | aprender | ser más)',
        '(debió|debiste|debieron|debisteis) [usted | tú | ustedes]+ (saber | leer | fijarse | informarse | pensar(|lo) | haber(|lo|se) ~1 (leído | pensado | mirado | preguntado | informado))',
        '(ya | a estas alturas) [~2] (debería|deberías|deberían|tendría que|tendrías que) (saber | entender | conocer)',
        'si (se | te | os) (hubiera|hubieras|hubieran|hubieseis|hubierais|hubiese|hubieses|hubiesen) (molestado|dignado|tomado (la molestia | el trabajo | el tiempo)|fijado|parado a|informado|preocupado)',
        '(conviene|convendría|convenía|vendría bien|vendría mejor|valdría|haría bien en|harías bien en|haríais bien en) [~3] (leer(|lo|los|la|las|se) | leyera(|n|s) | se leyera(|n) | entender | entendiera(|s|n) | informarse | informarte | aprender | revisar (bien | antes | primero) | mirar (bien | antes) | que (se | te) ~2 (antes | primero) | empezar por | pensar antes | repasar | primero | recordar(|te|le))',
        '(le|te|les|os) [~1] (convendría|conviene|vendría bien|iría bien|haría falta|haría bien) ~2 (leer | entender | aprender | informarse | un curso | un poco de | repasar | primero | modernizar(|se|te) | formarse | crecer | madurar)',
        '(le|te|les|os) (recomiendo|recomendamos|aconsejo|aconsejamos|sugiero|sugerimos|animo|animamos|invito|invitamos|ruego|rogamos|sugerirle) [~3] (que | a) [~3] (lea | leas | leer | leáis | lean | aprenda | aprendas | aprender | se informe | te informes | informarse | se forme | seguir formándose | formarse | madure | madures | piense antes | pienses antes | se familiarice | te familiarices | se lea | te leas | leer(|se|te) | revise (sus | bien su) (expectativas | tono | actitud | modales | ortografía) | busque otro | busques otro | reflexione | reflexiones | reflexionar | no insista | se modere | rebaje | con alguien que sepa)',
        '(en adelante | en lo sucesivo | a partir de ahora) ~2 (lea | lean | leed | lee | fíjese | fíjate | piense | revise | modere | procure)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '(tranquil(o|a|idad|amente) | con calma | por si | para (tu | su) tranquilidad)', '(contrato | cláusula | anexo | bases | póliza | informe | borrador) (adjunt(o|a) | que (adjunt(o|amos) | (te | le) (mand(o|amos) | envi(o|amos) | envío)))'],
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
        '(la próxima | para la próxima | la próxima vez | para otra | para otra vez | otra vez | en otra ocasión | en futuras ocasiones | para futuras ocasiones | para la otra | a la próxima | la siguiente vez) , [por favor ,]+ (lea | lee | léase | léete | leete | fíjese | fíjate | fijate | fíjense | mire | mira | mirá | revise | revisa | revisá | piense | piensa | pregunte | pregunta | preguntá | avise | avisa | avisá | consulte | consulta | verifique | verifica | compruebe | comprueba | cuente | haga | haz | traiga | trae | traé | busque | intente | procure | asegúrese | asegúrate | asegurate | sea | sé | venga | escriba | un | una | con | que | infórmese | infórmate)',
        '(la próxima | para la próxima | la próxima vez | otra vez | para otra) (lea | lee | léase | léete | fíjese | fíjate | fijate | mire bien | mira bien | revise | revisa | revisá | piense | piénselo | piénsalo | pregunte | pregunta | preguntá | avise (antes | con) | avisa (antes | con) | avisá antes | consulte | verifique | verificá | compruebe | encuentre | búsquese | búscate | asegúrese | asegúrate | que (lea | mire | revise | se)  | no)',
        '(lea|lee|lean|leed|leé|léase|léalo|léelo|leer|leerlo|leerse|mire|mirar|preguntar|pregunte|piense|pensar|pensarlo|piénselo) ~4 antes de (firmar|escribir|preguntar|comprar|reclamar|quejarse|quejarte|opinar|contratar|llamar|abrir|postularse|plantear|hablar|pedir|criticar|acusar)(|lo|la|nos|me)',
        '(antes de (escribir|preguntar|reclamar|quejarse|quejarte|opinar|llamar|abrir|plantear|hablar|criticar|acusar|protestar|andar|poner)(|nos|me|lo)) [~4] , ~3 (lea|lee|leer|leed|leyera|mire|mira|mirar|revise|revisa|revisar|fíjese|fíjate|consulte|consulta|compruebe|comprueba|piense|piensa|cuente|infórmese)',
        '(primero | antes) se (lee | mira | piensa | pregunta | paga | avisa | firma)',
        'se (lee | mira | pregunta | piensa | avisa | paga) (antes | primero) [~6] (y | no) [~6] (después | luego)',
        '(nunca | no) (viene | está | vendría | estaría) (mal | de más | de sobra) (. | $ | leer | un | una | que | , | mirar | informarse)',
        '(los | las) [~2] están para (leerlos | leerlas | algo | eso | usarlos | usarlas | consultarlos)',
        '(que | y) para eso (está | están | se | lo | la | los | las | sirve)',
        '(se | lo | los | las | la) (remit|envi|mand|escrib|pon|public)(en|amos|e|imos|emos|an) (con el propósito de que | para que) (se | sean) (lea | lean | leíd(o|a|os|as))',
        'que no se (repita | vuelva a repetir) por (su | tu) parte',
        '(un (poco | poquito) de | algo de | más) paciencia [~1] (no | nunca | le | te | tampoco) (le | te | mata | vendría | viene | hace)',
        '(ahórrese | ahórrate | ahorrate | ahórrenos | nos ahorramos | se ahorraría | te ahorrarías | le ahorrará | te ahorrará | se habría ahorrado) [~2] (el viaje | la (molestia | novela | llamada | charla | escena | próxima) | desengaños | disgustos | tiempo | el (disgusto | mensaje | discurso | sermón | drama | teatro) | todos | explicaciones)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(si (quiere | quieres | prefiere | prefieres | le | te) | (te | le | os) (avisamos | aviso | llamo | llamamos | lo))', '{ours-to-own}', '?'],
          keeps: 'La próxima vez, avise al 112 si quiere ir más rápido.',
        },
      ],
    },
    {
      // do try to understand
      phrases: [
        'ya [~1] (va | vas | irá | irás | irán | van) [a ir] (aprendiendo | entendiendo | madurando | viendo cómo | comprendiendo)',
        '(así funciona | cómo funciona) (el mundo | la vida | el negocio | el mercado | esto | la calle)',
        '(mundo | vida) de (los grandes | los mayores | los adultos | verdad | la gente adulta)',
        'es (su | tu) primera vez , (verdad | no | cierto)',
        '(es | será | fue) la primera vez que (usted | tú | arrienda | alquila | compra | contrata | pide | reserva | viaja | arriendas | alquilas | compras | contratas | pides | vuela) , (no | verdad | cierto)',
        '(se le nota | se te nota) [~1] (que | , | . | $)', 'se nota que (no | nunca | es | (te | le) falta)',
        '(le | te | les) (sorprendería | asombraría | extrañaría) (lo | la | cuánt(o|a|os|as) | ver | saber)',
        '(entiendo | comprendo | sé | sabemos | entendemos | comprendemos | puedo entender | es normal) que (desde (fuera | afuera | su | tu) | visto desde | a ojos de | para (alguien | un) | quien no | para (usted | ti) | a (usted | ti)) [~2] (parezca | parece | sea | pueda parecer | es | no | cueste | resulte | suene)',
        '[esto | eso] (parezca | parece | suene | suena) [~1] (cosa de | cuestión de | a) (mover | dar | pulsar | apretar | poner | hacer | magia | dos)',
        '(no quiero | no quisiera | no querría | para no | no voy a | sin | mejor no) (marear|abrumar|aburrir|liar|cansar|complicar|saturar)(|te|le|os|les) (la | con | . | , | $ | ; | más)',
        '(es | son | suena) [~1] (un poco | algo | demasiado | muy | bastante) técnic(o|a|os|as) (y | para | , | . | $)',
        '(corazón | reina | cielo | bonita | guapa | rey | campeón | amigo mío | querida | hijo | hija | mijo | mija | nena | nene | chiqui | maja | majo | señora mía) , (un | una | esto | eso | las | los | así | no | que | las cosas)',
        '(ahí | allí) (lo | la) (dejo | dejamos | tiene | tienes)',
        '(intente|intenta|intentá|intenten|intentad|trate de|trata de|tratá de|traten de|procure|procura|procuren|procurad|haga (el | un) esfuerzo (por | de | para)|haz (el | un) esfuerzo (por | de)) [~1] (comprender|entender|ponerse|ponerte|ver|ser|tener)(|lo|nos|me|se)',
        '(entienda|entiende|entendé|entendelo|entiéndalo|entiéndelo|entiendan|entended|comprenda|comprendé|comprendan|comprended|comprende) ~1 que (no|esto|esta|este|hay|tenemos|somos|nosotros|las|los|el|la|nuestro|aquí|acá|una|uno|un|también|estas|todo)',
        '(póngase|ponte|ponete|pónganse|poneos|póngase usted) [~2] en (nuestro | mi | el) (lugar | sitio | pellejo | caso)',
        '(un (poco | poquito | mínimo) de | algo de | más | algo más de | un poco más de) (empatía | educación | respeto | comprensión | seriedad | humildad | sentido | consideración | madurez | modales | humanidad) [~4] (no | por (su | tu | favor) | nunca | estaría | vendría | le | te | con | y | . | $ | hacia)',
        '(confiamos|confío|esperamos|espero|estamos seguros|estoy segur(o|a)) ~2 que [usted | ustedes | ~1] (sabr(á|ás|án|éis)|sepa|sepan|sepas|sea capaz|sabrían) (apreciar|valorar|comprender|entender|anteponer|estar|reconocer|ser|distinguir|agradecer|poner|asumir)',
        '(sepa|sepan|sabe|aprenda|aprende|aprendé|aprendan|aprended) [~1] (apreciar|valorar|agradecer|esperar|leer|distinguir|convivir|respetar|a (leer | esperar | escribir | valorar | respetar | pedir | convivir))',
        '(cuando) [~1] (haya|hayas|hayan|lleve|lleves|lleven|tenga|tengas|tengan|sepa|sepas|madure|madures|crezca|crezcas|aprenda|aprendas) [usted | tú | ustedes]+ [~4] (como yo | años | hijos | experiencia | , (hablamos | charlamos | conversamos | me cuenta | me avisa | entenderá | entenderás | lo))',
        '(ya | algún día | con el tiempo | con los años) [~1] (aprender|entender|comprender|madurar|verá|dar)(ás|á|án|éis|s|n) [~3] (. | , | que | cuando | cuenta | usted)',
        '(no es (cosa | asunto | algo) (tuyo | suyo | que le (competa | incumba | importe) | que te (competa | incumba | importe)) | no te (metas | compete | incumbe) | no le (compete | incumbe))',
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
}

export const examples: Examples = {
  caught: [
    '[[Debería saber]] cómo funcionan los reembolsos.',
    '[[Si se hubiera molestado en leer]] la página, lo vería.',
    '[[Intente comprender]] que esto lleva tiempo.',
    '[[La próxima vez, pregunte]] antes de escribir.',
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

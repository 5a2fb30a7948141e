import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // it would have to be seen
      phrases: [
        '(habría | habria | tendría | tendríamos | tocaría | sería cuestión | sería cosa | es cuestión | sería | cabría | hay | tengo | tenemos | faltaría) (que | de) (ver | mirar(|lo) | estudiar(|lo) | valorar(|lo) | pensar(|lo) | consultar(|lo) | sentarse | sentarnos | analizar(|lo) | hablar(|lo) | plantear(|lo|se) | darle (una | un par de) | darle vueltas | hacer números | cuadrar | encajar | evaluar(|lo) | ir viendo)',
        '(tocaría | habría | tendría | quedaría) ver ~1 (cómo | si | qué | cuándo)',
        '(a | vamos a | habrá que | hay que | déjame | déjeme | dejame | deja) ver (cómo | qué | si | por dónde | cuándo) [~2] (respira(|n) | viene(|n) | pinta(|n) | se (da | dan | acomoda | mueve | pone | ponen | presenta | plantea | define) | va(|n) | anda(|n) | queda(|n) | puedo | podemos | cuadra | cuadramos | encaja | nos | me | sale | evoluciona)',
        '(veo | vemos | miro | miramos | ver) si (se puede | puedo | podemos | hay | cuadra | me da | nos da | alcanza | se arma | se me)',
        '[lo | la | ya | ahí | luego | después | mejor]+ (vemos | hablamos | conversamos | charlamos | miramos | retomamos | platicamos | comentamos | valoramos | planteamos | revisitamos | discutimos | decidimos | pensamos) [~1] (más adelante | otro día | en otro momento | con (calma | tiempo | más calma | un café | tranquilidad | detenimiento) | según | cuando | sobre la marcha | después de | pasad(o|a|os|as) | en otra ocasión | otro mes | otro año | el año que viene)',
        '(ya | ahí | a ver | luego) (vemos | miramos | hablamos | conversamos | platicamos) (. | $ | qué | cómo | por dónde | según | si)',
        'y (vemos | miramos) (. | $ | qué | cómo | por dónde | según | si)',
        '(vamos viendo | iremos viendo | se va viendo | veremos | ya veremos | ya se verá | se verá) (. | $ | qué | cómo | por dónde | según | si)',
        '(lo | la) (iremos | vamos | voy) viendo',
        '(seguimos | estamos | estamos todavía | estoy | sigo | ando | andamos) ~1 (viendo | valorando | evaluando | estudiando | definiendo | sopesando | deshojando | mirando) (cómo | qué | si | opciones | la (posibilidad | conveniencia | viabilidad) | alternativas | números | con)',
        '(déjame | déjeme | dejame | deja | dejá | dejad | déjenme | permíteme | permítame) [que | me | lo | la | le | te]+ (pienso | piense | pensar(|lo) | consultar(|lo) | consulto | consulte | mastico | mastique | rumiar(|lo) | vea | ver | ver(|lo) | darle | dé | doy | mueva | mover(|lo) | hablar(|lo) | hable | hablo | madurar(|lo) | reposar(|lo) | checo | checar | lo)',
        '(lo | me lo | la | me la) [~1] (consulto | pienso | hablo | comento | rumio | medito | mastico | platico | miro | converso) (con (la almohada | mi | el | la | mis | los | calma | tiempo) | y (te | le | os | les | ya | vemos | hablamos) | un poco | bien)',
        '(me | nos) [lo | la]+ (tengo | tenemos) que (pensar | consultar | estudiar | meditar)',
        '(darle | dar) (una | un par de | unas) (pensada | vueltas | vuelta | pensadas)',
        '(dándole | dando) vueltas',
        'merece (que (la | lo) (deje | dejemos) | una reflexión | un estudio | un análisis)',
        '(uno | una) [~1] (nunca | no) (sabe | se sabe | debe decir | puede decir)',
        '(quién sabe | quien sabe | vaya usted a saber | nunca se sabe | ya se sabe | dios dirá | el tiempo dirá | la vida dirá | el universo dirá | a saber | mañana quién sabe | sepa dios | sabe dios) (. | , | $ | qué | cuándo | cómo | si)',
      ],
      unless: [
        { where: 'sentence', phrases: ['{date}'], keeps: 'Hay que ver si cabe el sofá; voy el martes con el metro.' },
        { where: 'next sentence', phrases: ['{date}'], keeps: 'Lo consulto con mi socia. El martes le digo sí o no.' },
        {
          where: 'sentence',
          phrases: ['{ask-reader}', '?', '{firm-no}', '(juntos | juntas)'],
          keeps: 'No puedo aceptarlo; habría que pensarlo con otro estudio.',
        },
      ],
    },
    {
      // kept in mind
      phrases: [
        '(tendr(emos|é|án)|tenemos|tengo|tener|mantendr(emos|é|á)|mantenemos|dejamos|dejo|dejaremos|guardamos|guardo|queda|quedas|quedan) ~3 (en cuenta | presente(|s) | en mente | en cartera | en el radar | en consideración | en el tintero | en la recámara | en el cajón | en remojo | en el aire | en pausa | en stand by | en standby | en barbecho | en reserva | en la nevera | en la libreta | anotad(o|a|os|as|ito|ita|itos|itas) | apuntad(o|a|os|as|ito|ita|itos|itas) | agendad(o|a|os|as)) (. | , | ; | $ | para | y | por | con | en | al | de | su|tu|vuestr(o|a))',
        '(tu | su | vuestra | la) (propuesta | solicitud | petición | candidatura | idea | sugerencia | oferta) [~3] (en cuenta | en cartera | en el radar | en consideración | en mente | presente | en pausa)',
        '(la tiene | lo tiene | los tiene | las tiene | está | están | queda | anda | sigue) [~1] (en el radar | en pausa | en el aire | en (el) (parking lot) | en remojo | en barbecho | en veremos | en el limbo)',
        'ser(á|án) [~1] (tenid(o|a|os|as) en (cuenta | consideración) | valorad(o|a|os|as) | estudiad(o|a|os|as) | considerad(o|a|os|as) | evaluad(o|a|os|as)) (. | , | $ | en | por | para | a)',
        '(para | en | de cara a) (futuras | próximas | otras | sucesivas) (ocasiones | campañas | convocatorias | ediciones | versiones | actualizaciones | temporadas | colaboraciones | evaluaciones | oportunidades | fases | aperturas)',
        '(esperamos | confiamos en) que (las | los) (próxim|futur)(as|os) (actualizaciones | versiones | novedades)',
        'la tenemos por (ahí | aquí)',
        '(no) (descart(o|amos|aría|aríamos|aremos) [nada | la | el | que | del todo] | (cierro | cerramos | le cierro | te cierro) [~1] (la puerta | puertas | ninguna puerta) | (te | le) digo (que no | ni que sí | ni sí) | sería un no | es un no [~1] (rotundo | definitivo))',
        '(ni (que)+ sí ni (que)+ no | ni sí ni no | capaz que (sí | no | nos) | a lo mejor (sí | no | conforme | se) | quizá(|s) sí)',
        '(ojalá | si) [~1] (se (dieran | dan | den) las (condiciones | circunstancias) | los (astros | planetas) | las estrellas | el viento | los vientos | la cosa | el universo)',
        '(los (astros | planetas) | las estrellas) [~1] (se aline(an|en|an) | ayudan | acompañan)',
        'soplen los vientos',
        'qué (puertas | caminos) se (abren | abran)',
        'en otra (vida | ocasión | oportunidad) (.|,|me|te|seguro|será|hablamos)',
        '(es | sería) algo que (nos | me) (gustaría | encantaría | interesaría)',
        '(más cerca | más adelante) [~1] (vemos | hablamos | me (dices | avisas | escribís | escribes) | volvemos)',
        '(tu | tú | vos | usted) (llamas | llamás | llama | escribes | escríbeme | escribime) otro (mes | día | año)',
        '(llámame | llamame | escríbeme | escribime | escríbanos | tirame | mándame | mandame) [~3] (más (cerca | adelante) | otro (mes | día | año) | en otro momento | pasad(o|a|as|os))',
      ],
      unless: [
        { where: 'sentence', phrases: ['{date}'], keeps: 'Dejo su reserva apuntada para el sábado 12.' },
        { where: 'next sentence', phrases: ['{date}'], keeps: 'No descarto el azul. El martes le mando la muestra.' },
        {
          where: 'sentence',
          phrases: ['{ask-reader}', '?', '{firm-no}'],
          keeps: 'No lo vamos a añadir, aunque la idea queda apuntada para otros.',
        },
      ],
    },
    {
      // looking difficult
      phrases: [
        '(lo | la | los | las) (veo | vemos | vería | veríamos | miro | noto) [~2] (difícil|complicad(o|a)|complej(o|a)|negro|justo|cuesta arriba|verde|crudo|peliagudo|medio|lejos|delicado|apretado|imposible casi)',
        '(veo | vemos | está | estaría | es | sería | resulta | resultaría | se (me|nos) hace | se presenta | anda | pinta | viene | (me | nos) queda | (me | nos) resulta | (me | nos) pilla) (medio | un poco | un poquito | un tanto | algo | bastante | tirando a | un pelín | más bien | ahora mismo | de momento | por ahora) [algo | un poco | más]+ (difícil|complicad(o|a)|complej(o|a)|cuesta arriba|peliagud(o|a)|delicad(o|a)|apretad(o|a)|just(o|a)|lejos|lej(itos|ano)|regular|feo|verde|crud(o|a)|ajustad(o|a)|duro)',
        '(se (me | nos) hace | viene | pinta | queda | está) (cuesta arriba | regular | negro | crudo | peliagudo | medio)',
        '(andamos | estamos | ando | estoy) (medio | un poco | algo | bastante) (apretad(o|a|os|as) | just(o|a|os|as) | complicad(o|a|os|as) | liad(o|a|os|as) | cortos | ajustad(o|a|os|as)) [~3] (de | con | por)',
        '(habría | harían | haría | hace | hacen) (complej(o|a) | difícil | complicad(o|a)) (encajar | aceptar | asumir | atender | incluir | compatibilizar | que)',
        '(no (sería | es | parece | resulta | sea | se considera)) [~2] (lo más (indicado | conveniente | oportuno | adecuado | recomendable) | el (mejor | momento | momento más) | oportuno | conveniente | viable en)',
        '(por el | de) momento [~1] (no (contemplamos | contempla | se contempla | está | entra) | (dejamos | preferimos | seguimos | lo dejamos | lo dejo | estamos) )',
        '(por ahora | de momento | por el momento | hoy por hoy) (lo | la | los | las | te | le | os) (dejo | dejamos | dejaremos | dejaría | tengo | tenemos | vamos)',
        '(ya | si) [~3] (sabr(á|ás|án) interpretarlo | sabrás entenderlo)',
        '(me da | nos da) (cosa | cosita | penita | apuro | corte) decir',
        '(me tienta | me tira mucho | me encanta la idea | me encantaría | nos encanta(ría) | nos encantaría | me gustaría mucho | uno quisiera) [~1] , [~1] (pero | lo que pasa | la cosa | es que | solo que)',
        '[y] (la cosa | el tema | lo que pasa | el asunto | la verdad) es que (los | ando | andamos | estamos | estoy | ahora | traigo | tengo | uno | una | no sé | habría)',
        '(quizá | quizás | tal vez) [~2] (prudente | conveniente | mejor | recomendable) que {you} [~1] (explore | vaya | busque | valore | considere | mire | tantee)',
        '(depende|dependerá|dependería) [~1] de (muchas | varias | tantas | varios | muchos | cómo | lo que | según)',
        '(según) (como|cómo|venga|vengan|soplen|vaya|vayan|pinte|se den|se dé) [~3] (el | la | las | los | . | , | $)',
        '(es | sería) (un) [~1] (tema | asunto | caso | cuestión | decisión) [~1] (complej(o|a) | delicad(o|a) | que (habría | hay | ameritan | requiere | pide | depende | merece))',
        '(presenta | tiene) (sus)? (particularidades | peculiaridades | sus más y sus menos | sus luces y | sus cosas)',
      ],
      unless: [
        { where: 'sentence', phrases: ['{date}'], keeps: 'Lo veo difícil antes del viernes 3.' },
        { where: 'next sentence', phrases: ['{date}'], keeps: 'Lo veo justo de tiempo. Empiezo el lunes y entrego el 9.' },
        {
          where: 'sentence',
          phrases: ['{ask-reader}', '?', '{firm-no}', 'por eso', 'así que'],
          keeps: 'Lo veo complicado y por eso le reservé más tiempo.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'previous sentence',
      phrases: ['{firm-no}'],
      keeps: 'No podemos aceptar el encargo. Tendremos en cuenta su propuesta.',
    },
    {
      where: 'next sentence',
      phrases: ['{firm-no}'],
      keeps: 'Lo veo complicado. No voy a aceptarlo.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Lo veo complicado]] por ahora.',
    '[[Ya lo iremos viendo]].',
    '[[Tendremos en cuenta su solicitud]].',
    '[[En estos momentos no sería lo más indicado]].',
    '[[Habría que ver]] cómo viene la temporada.',
    '[[Déjame que lo piense]] y te digo algo.',
    'Tu propuesta [[queda en el radar]].',
    '[[Lo hablamos más adelante]], con un café.',
    '[[No descartamos nada]] para otoño.',
    '[[Se me hace cuesta arriba]], la verdad.',
    'Lo guardamos [[para futuras ocasiones]].',
    '[[Depende de muchas cosas]], ya te diré.',
    'Si [[los astros se alinean]], lo hacemos.',
  ],
  permitted: [
    'No, no podemos aceptarlo antes de junio.',
    'No vamos a añadir esa función; esta es la alternativa.',
    'Es complicado y por eso le reservé dos días.',
    'Lo vemos el martes a las diez con los números.',
    'Lo consulto con mi socia y el jueves le digo sí o no.',
    '¿Lo hablamos más adelante?',
    'Quedan apuntados los dos para el sábado.',
    'Para próximas reservas, el código es VERANO.',
    'No voy a poder; me encantaría, pero ya tengo otra boda.',
  ],
}

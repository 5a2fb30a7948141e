import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // insults
      phrases: [
        '(eres | sos | sois | pareces | serás | (es | son | parece) (usted | ustedes) | (usted | ustedes | tú | vos) (es | son | parece) | menudo | menuda | so) [de verdad | siempre | realmente]+ [un | una | unos | unas | muy | bien | tan]+ [~1] {insult}',
        'no (sea|seas|seáis|sean|seás) [tan | un | una | usted | tú]+ {insult}',
        '(su | tu | vuestra) [~1] (mala (fe | educación | leche | idea) | ignorancia | incompetencia | estupidez | necedad | desfachatez | caradura | cara dura | jeta | tacañería | soberbia | arrogancia | prepotencia | cinismo | descaro | falta de (educación | respeto | vergüenza | palabra | cultura | modales | inteligencia) | nula | inutilidad | paranoia | histeria | rabieta | berrinche | pataleta | chulería)',
        '(actúa | actúas | escribe | escribes | viene | vienes | miente | obra) [usted] (de | con) [clara | evidente | muy] (mala (fe | leche | intención | educación) | malas (formas | maneras | artes))',
        '(miente(|s|n) | mentís | está(|s|n) mintiendo | se [lo] (inventa|inventó|inventaron|ha inventado) | te [lo] (inventas|inventaste|has inventado)) (. | , | $ | usted | y | descaradamente | como | todo | la | el | las | los | esto | eso | para)',
        '(no [~1] diga | deje de decir | no cuente | no me cuente | no me venga con | no me vengas con | ya nos conocemos | puro(|s) | pura(|s)) ~2 (mentira(|s) | cuento(|s) | tontería(|s) | estupidec(es) | estupideces | sandeces | historias | pamplinas | excusas | milongas | chorradas)',
        '(reseña | opinión | valoración | queja | comentario | acusación | denuncia | crítica | historia) [~3] (falsa | falso | mentirosa | malintencionad(a|o) | calumniosa | inventad(a|o) | fraudulent(a|o) | difamatori(a|o) | ridícul(a|o) | absurd(a|o) | de mala fe | pagada | comprada | tendencios(a|o) | infame)',
        '(el tono | su tono | ese tono | tu tono) [~2] (es | resulta | me parece) (inaceptable | intolerable | insultante | lamentable | ridículo)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            '{ours-to-own}',
            '(no (es | eres | sos | son | sois)) [usted | tú] [un | una]',
            '(lo siento | perdón | disculp(a|e|as) | lamento | lamentamos)',
          ],
          keeps: 'No es usted un pesado, pregunte cuanto quiera.',
        },
      ],
    },
    {
      // bad faith
      phrases: [
        '<(lo | lo único | todo lo) que [usted | ustedes | tú | vos | realmente | de verdad]+ (busca|buscas|buscan|quiere|quieres|querés|quieren|pretende|pretendes|pretenden|le interesa|te interesa) ~1 es> (que | gratis | no | un | una | lo | su | tu | dinero | un descuento | una rebaja | el dinero | *ar | *er | *ir | *arse | *erse | *irse | *arnos)',
        'si lo que [usted | tú | vos]+ (busca|buscas|quiere|quieres|pretende|pretendes) es (que | un | una | comer | no | sacar | gratis | llevar | molestar | hacer)',
        '(solo | sólo | únicamente | nada más) (busca|buscas|buscan|quiere|quieres|querés|pretende|pretendes) [usted]+ (un descuento | que (le | te) (salga | regale) | molestar | sacar | hacer daño | dinero | no pagar | comer gratis | el dinero | llamar la atención | aprovechar)',
        '(se | te) (quiere|quieres|querés|está|estás|estan|aprovecha|aprovechas|intenta) (aprovechar | aprovechando | ir sin pagar | de (nosotros | mí))',
        '(quiere|quieres|querés|quieren|pretende|pretendes|pretenden|intenta|intentas) [todo | algo | comer | que | irse | vivir]+ (gratis | de gorra | por la cara | de balde | regalado | sin pagar)',
        '(por (cuatro | dos | tres) duros | a costa (mía | nuestra | de los demás) | por la cara | vivir del cuento)',
        '(se | te) (le | les) olvida(|n) [~2] (pagar | siempre | el efectivo | la cartera)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['?', '(en | a la) página', '(lo | la) tenemos'],
          keeps: '¿Lo que busca es que salga más barato?',
        },
      ],
    },
    {
      // go away, or else
      phrases: [
        '(baje|baja|bajá|bajen|bajad|modere|modera|moderá|moderen|moderad|cuide|cuida|cuidá|cuiden|cuidad|mida|mide|vigile|vigila) [usted]+ (el tono | ese tono | su (tono | lenguaje | vocabulario) | tu (tono | lenguaje | vocabulario) | el lenguaje | las (formas | palabras) | sus (palabras | formas) | tus (palabras | formas) | los modales)',
        'no (se | te | os) (altere|alteres|alteréis|alteren|sulfure|sulfures|exalte|exaltes|caliente|calientes|acelere|aceleres|enerve|enerves) (. | , | ! | $ | usted | tanto | que | caballero | señora)',
        'no me (cuente|cuentes|cuenten|contéis) (su | tu | sus | tus | la | historias | cuentos | milongas | batallas | películas)',
        '(su | tu | vuestro) problema es que',
        '(lo suyo | lo tuyo | lo vuestro) es (afán | ansia | puro | pura | ganas de | querer | vicio | envidia)',
        '(nadie (le | te | les | os) (obligó | ha obligado | pidió | mandó) | (le | te) (puse | pusimos | hemos puesto) una pistola)',
        'la puerta es [muy] (grande | ancha)',
        'hay más (peces | clientes | tiendas | peluquerías | sitios | proveedores | gente) (en el | en | que | esperando)',
        'no (es | eres | sos | sois | son) [usted | tú | ustedes]+ (el único | la única | los únicos | las únicas | el ombligo | el centro | la única persona | nadie para) [~2] (client(e|a|es) | que | del mundo | , | . | $ | alumn(o|a) | huésped | paciente)',
        'hay (clientes | gente | alumnos | personas | vecinos) y (clientes | gente | alumnos | personas | vecinos)',
        'menos (quejarse | quejarte | quejaros | quejas | lobos | humos | exigencias | exigir | protestar | prisas | hablar | llorar | drama | dramas) (y más | , | . | caperucita | $)',
        '(aquí | acá | en (mi | esta) (casa | tienda | empresa | clase)) [~2] (las normas | las reglas | los horarios | las condiciones | los precios | los plazos) [las | los]+ (ponemos | pongo | marco | marcamos | decido | fijamos | mando | mandamos)',
        '(así | normas | ya | hay) y punto (. | , | $)',
        '(déj(ame|anos|eme|enos|enme|ennos)|dejame|dejadme|dejadnos|dejanos) en paz',
        'no (me | nos) (moleste|molesten|molestes|molestéis|escriba|escriban|escribas|llame|llamen|llames) [~1] (más | otra | nunca)',
        '(haced | hagan | haz | haga | hacé) [usted | ustedes]+ lo que (os | les | le | te) (dé | de | venga | salga | plazca | parezca)',
        '(nos vemos | nos veremos | le veo | te veo | lo veo | acabaremos | terminaremos) (en (los tribunales | el juzgado | los juzgados | corte) | ante el juez)',
        '(me | nos | les | os) (tom)(e|es|a|as|an|en|éis|áis|ó|aste|aron|ando) el pelo',
        '(tomar|tomando|tomándo|tomar)(me|nos) el pelo',
        '(toma|tomas|toman|tomando|tome|tomes|tomen|toméis|tomáis|tomado) el pelo',
        '(poca | ninguna | qué poca | qué falta de) vergüenza',
        '(la | mucha | menuda | vaya | qué) (cara | jeta) [más | muy | tan]+ (dura | (tiene|tienes|tenés|tenéis|tienen) | que)',
        '(tiene|tienes|tenés|tenéis|tienen) [~1] (la | una | mucha) (cara | jeta | desfachatez | poca vergüenza) [~1] (dura | de | que)',
        'si [~2] no (le | te | les | os) (gusta|gustan|parece|convence|vale|interesa|cuadra|conviene|agrada) ~4 , (váyase|vete|andate|ándate|busque|busca|búsquese|búscate|buscate|ahí|puede|puedes|ya sabe|ya sabes|la puerta|cambie|cambia|pues|hay más|no (venga|vuelva|compre|vuelvas|vengas)|haga|hágalo|hazlo|contrate|contrata|que|adiós|aire)',
        '(búsquese|búscate|buscate|busquese|búsquense|buscaos|búsquele|búscale) [~1] (otr(o|a|os|as) | un | una | la vida | quien | a (otr(o|a) | alguien | quien))',
        '(busque|busca|buscá|encuentre|contrate|que contrate|váyase con|vete con|vete a|váyase a|vaya a|andá a) [a | con | ~1] (otr(o|a) (sitio | lado | primo | proveedor | profesional | tienda | taller | persona) | un (primo | adivino | mago | psicólogo | contador) | la competencia | quien (le | te) aguante | freír | llorar | cagar | la mierda | tomar por | quejarse a)',
        'quien (le | te | les | os) aguante',
        '(la puerta (está | es grande | queda) | ahí (está | tiene | tienes) la puerta | aquí no (pinta | pintas | es bienvenid(o|a)) | no (es | eres | sos | son) bienvenid(o|a|os))',
        '(no (queremos | necesitamos | quiero | necesito) | podemos prescindir de | paso de) (clientes | gente | personas | clientas) (como (usted | tú | ustedes | vos | vosotros) | así | de su | tóxic)',
        '(tomaremos | tomaré | emprenderemos | iniciaremos | nos reservamos | me reservo) [~2] (acciones (legales | judiciales) | medidas legales | el derecho de (admisión | demandar | denunciar))',
        '(te | le | les | os) (demandar|denunciar|reportar)(é|emos|á) [a | por | ante | en]',
        '(hablar(á|án|emos|é) con | (tendrá|tendrás) noticias de | sabrá de) (mi | nuestro | nuestros | mis) (abogad(o|a|os|as))',
        '(si (insiste | insistes | sigue | sigues | vuelve a | vuelves a | continúa) ~6 , [~2] (habrá que | tendr(é|emos) que | (le | te) (bloqueo | bloqueamos | bloquearé) | contar | contarem | llam | denunci | no responder))',
        '(aténgase | atente | atenete) a las consecuencias',
        '(voy | vamos) a (hacer públic(o|a) | publicar (tu | su) | contarle a (todos | todo el mundo) | bloquear(te|le))',
        '(no (pienso | vamos a | voy a) (perder | malgastar | gastar) [~1] [más | mi | nuestro | ni un] [~1] (tiempo | minuto | saliva) | me (está | estás) haciendo perder el tiempo | hacer(me|nos) perder el tiempo)',
        '(no (pienso | vamos a | voy a) (aguantar|tolerar|soportar|consentir|permitir)(|le|te|les|os) [~1] (más | que | ni | su | tu | faltas | insultos | este | esta))',
        '(haga|hágalo|haz|hacé|hagan) [usted]+ [lo] [que]+ (como | lo que) [usted | le | te]+ (quiera|quieras|dé la gana|de la gana|venga en gana|plazca|salga)',
        '(me | nos) (importa|importan|da|dan|trae|traen|vale) (un (bledo | pepino | pimiento | comino | rábano | carajo | huevo | cuerno) | [exactamente | completamente | absolutamente] igual lo que | sin cuidado | lo mismo lo que)',
        '(allá (usted | tú | vos | ustedes | vosotros) | es (su | tu) problema | no es (mi | nuestro) problema | problema (suyo | tuyo) | (aguántese | aguántate | aguantate | fastídiese | fastídiate | jódase | jódete | jodete | te jodes | te aguantas | se aguanta))',
        '(a (llorar | otra parte | quejarse) (a | al) | váyase [usted] a | vete a la | váyanse | lárguese | lárgate | largate | piérdase | piérdete)',
        '(madure|madura|madurá|crezca|crece|crecé|espabile|espabila|despierta|despierte|cálmese|cálmate|calmate|tranquilícese|relájese|relájate|relajate|respira|respire) [un poco | de una vez | ya | hondo | por favor]+ (. | , | ! | y | $ | que)',
        '(deje|deja|dejá|dejen|dejad) de (llorar|quejarse|quejarte|molestar|joder|lloriquear|exagerar|inventar|incordiar|fastidiar|hacerse|hacerte|protestar|dar)',
        '(no (me | nos) (venga|vengas|vengan|vengáis|toque|toques|hinche|hinches|caliente|calientes)) (con | las | los | a | la)',
        '(quédese|quédate|quedate|guárdese|guárdate|métase|métete|metete) [usted]+ (con (su | tu) dinero | (su | tu|sus|tus) (dinero | opinión | reseña | opiniones | consejos | limosna) | donde)',
        '(lo | la) bloqueo',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '?',
            '{ours-to-own}',
            '(no es (su | tu) problema)',
            '(en | lo hay en | la hay en | tenemos ~3 en) (verde | azul | rojo | negro | blanco | otr(o|a))',
          ],
          keeps: 'Si no le gusta, puede cambiarlo: lo hay en verde.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: [
        '(le | te | les | os) (sirve | conviene | recomiendo | va mejor | va bien | interesa más)',
        '(mejor | solo) si',
        '(compañer(o|a) | pareja) de',
        'me pregunt(aba|abas|aste|ó)',
      ],
      keeps: 'Si lo que busca es que la casa se caliente rápido, le sirve mejor la bomba.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}', 'gracias', '{our-deed}'],
      keeps: 'Haz lo que quieras con el resto de la tela, que es preciosa.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Es usted un maleducado]].',
    'Esta [[reseña es falsa]] y usted lo sabe.',
    '[[Lo que busca es]] comer gratis.',
    '[[Si no le gusta, váyase a otro sitio]].',
    '[[Miente usted]] y lo sabe.',
    '[[Búscate a otro]] que te lo haga.',
    '[[Quieres todo gratis]].',
    '[[Haz lo que quieras]], pero déjame en paz.',
    '[[Me importa un bledo]] su opinión.',
    '[[Madura de una vez]].',
    '[[No pienso perder más tiempo]] con esto.',
    'Es [[su mala educación]] lo que sobra.',
    '[[Deje de quejarse]].',
  ],
  permitted: [
    'El billete era falso y lo devolvimos al banco.',
    'Lo que busca está en la página 2.',
    'Si no le gusta el azul, lo hay en verde.',
    'El trato que recibió fue maleducado y lo siento.',
    'No es usted un pesado, pregunte cuanto quiera.',
    'Respire hondo antes de la radiografía, por favor: son diez segundos.',
    'El banco denunció el robo de la tarjeta.',
    '¿Quiere probarlo gratis quince días?',
    'Los perros tranquilos también ladran.',
  ],
}

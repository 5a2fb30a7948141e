import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // it was decided elsewhere (open)
      phrases: [
        '(el | la | los | las | es(e|a|os|as) ~1 | est(e|a) ~1) ~2 [me | nos] (lo | la | los | las) !(dejó | dejaron | llevó | recogió | trajo | entregó | valoró | atendió | devolvió | arregló | revisó) (*(ó|aron|ieron) | dio | dieron | puso | hizo | dijo) (el | la | los | las | {your} | un | una) !(# | lunes | martes | miércoles | jueves | viernes | sábado | domingo | día | semana | mes)',
        '(es | son | fue | fueron) (el | la | los | las | {your}) ~2 (quien | quienes | el que | la que | los que | las que) ~1',
        '(desde | en) (la central | arriba | dirección | administración | contabilidad | la oficina | la sede | casa central | fábrica | el almacén | almacén) no [{pronoun}]+ *(a|an|e|en|ó|aron|ieron)',
        '(, | y) no (yo | nosotros | nosotras | est(e|a) (despacho | empresa | taller | tienda | casa | oficina)) (. | , | $)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | no | que | ¿ | cuando)', '(a | si | que | para) ~1'],
          keeps: 'Si es el banco quien lo pide, mándeme la carta.',
        },
        {
          where: 'sentence',
          phrases: [
            '{ours-to-own}',
            '?',
            '(gracias | agradec(emos|ido|idos|ida|o))',
            '{apology}',
            '(le | te | les | os) (atiend|llam|ayud|recib)(e|erá|ará|irá|o)',
            '(mañana | hoy)',
          ],
          keeps: 'La fecha la fijó la clínica: mañana a las nueve.',
        },
      ],
    },
    {
      // that was him (open)
      phrases: [
        '({machine} | {insider} | {outsider} | {brand}) ~5 lo que (quiere | quieren | le da | les da | le sale | le parece)',
      ],
    },
    {
      // whoever did it to whatever, told after what went wrong
      phrases: [
        '^ [pero | y] (el | la | los | las | ese | esa | esos | esas) ~4 !(salió | salieron | llegó | llegaron | terminó | terminaron | empezó | empezaron | venció | acabó | falló | cayó | quedó | quedaron | bajó | subió | confirmó | envió | corrigió | publicó | recibió | recibieron | devolvió | reparó | arregló | revisó | costó | duró | pesó | midió | entró | entraron | pasó) {they-past} (el | la | los | las | un | una | todo | otro | otra | su | sus | mi | cualquier | al | mal) !(# | lunes | martes | miércoles | jueves | viernes | sábado | domingo | mes | año | día | semana)',
      ],
      needs: [
        {
          where: 'previous sentence',
          phrases: [
            '{trouble}',
            '{apology}',
            '{harm}',
            '(inquiet|molest|esper|espera|enfri|verde|viciad|descolgad|apagad)(ado|ada|ados|adas|o|a|ó|aron|)',
          ],
          keeps: 'Estimados socios: aquí va el resumen. La junta eligió un nuevo presidente.',
        },
      ],
      unless: [
        {
          where: 'inside',
          phrases: ['(se | que | usted | ustedes | me | te)'],
          keeps: 'La fuga dejó sin agua el portal. La que ocupó el patio era otra.',
        },
        {
          where: 'sentence',
          phrases: [
            '(yo | nosotros | nuestr(o|a|os|as) | hoy | mañana | ahora | ya | adjunt(o|a))',
            '{ours-to-own}',
            '?',
            '(gracias | agradec(emos|ido|idos|ida))',
          ],
          keeps: 'El envío llegó tarde. El tribunal cerró el acceso y ya lo han abierto.',
        },
        {
          where: 'next sentence',
          phrases: ['{apology}'],
          keeps: 'El envío llegó tarde. El tribunal cerró el acceso. Le pido disculpas.',
        },
      ],
    },
    {
      // the make and the service, by name
      phrases: [
        '{brand} [{pronoun}]+ !(cambió | confirmó | entregó | agendó | recogió | envió | publicó | lanzó | reprogramó | avisó | abrió | validó | devolvió | anunció | respondió | resolvió | arregló | ofreció | aprobó) {they-past}',
        '{brand} [siempre | nunca | ya | a veces]+ [{pronoun}]+ (empeña | come | cuelga | bloquea | tumba | rompe | pierde | cambia | redondea | desordena | manda | retrasa | tarda | cobra | no (deja | funciona | contesta | responde | avisa | reconoce | lee) | falla | hace | va (fatal | lento | mal | como) | anda (fatal | lento | mal | como) | está (fatal | caído | imposible | como))',
        '(me | nos) (vieron la cara | tomaron el pelo | metieron gato | colaron | endosaron | encajaron | engañaron | mintieron | timaron | estafaron | vendieron la moto | mandaron otr(o|a) | dieron gato)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | que | ¿ | cuando | por | en | con | de | a | desde | donde)'],
          keeps: 'Los videos que Instagram silenció se pueden recuperar.',
        },
        {
          where: 'sentence',
          phrases: [
            '?',
            '(gracias | agradec(emos|ido|idos|ida|o))',
            '{ours-to-own}',
            '(hoy | mañana | desde el | a partir | novedad | puede | puedes | conviene | recomiendo)',
          ],
          keeps: 'Google bloqueó el panel viejo; desde el lunes entra por aquí.',
        },
      ],
    },
    {
      // what they are like (predicates that only blame)
      phrases: [
        '(el | la | los | las) (archivo | archivos | texto | material | pieza | plano | imagen | tela | producto | caja | paquete | lote | original) ~3 ya (venía | venían | traía | traían | llegó | llegaron)',
        'ya (venía | venían | traía | traían) *(ado|ada|ados|adas|ido|ida|idos|idas|oto|otos|ota|otas)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | no | que | ¿)', '(si | no | que | ¿) ~3'],
          keeps: 'Si el archivo ya venía dañado, vuelva a bajarlo de aquí.',
        },
        {
          where: 'sentence',
          phrases: ['(gracias | agradec(emos|ido|idos|ida|o))', '{ours-to-own}', '?'],
          keeps: 'Gracias por decirlo: ya venía cortado.',
        },
      ],
    },
    {
      // a supplier or colleague, told after what went wrong
      phrases: [
        '^ [pero | y | es que | que] (el | la | los | las | mi | nuestr(o|a) | un | una | ese | esa) ({outsider} | {insider}) ~3 !(cambió | descargó | confirmó | revisó | arregló | reparó | resolvió | avisó | encontró | detectó | reprogramó | valoró | ofreció | corrigió | propuso | respondió | observó | envió | salió | explicó | cerró) {they-past}',
      ],
      needs: [
        {
          where: 'previous sentence',
          phrases: ['{trouble}', '{apology}'],
          keeps: 'El portón ya está puesto. El herrero pintó las bisagras.',
        },
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(yo | nosotros)',
            '{ours-to-own}',
            '(mañana | hoy | pasará | irá | llamará)',
            '(gracias | agradec(emos|ido|idos|ida|o))',
            '?',
          ],
          keeps: 'El portón llegó tarde. El herrero pintó las bisagras y yo puse el cierre.',
        },
      ],
    },
    {
      // a supplier or colleague, and what came of it
      phrases: [
        '(el | la | los | las | mi | nuestr(o|a) | un | una | ese | esa) ({outsider} | {insider}) ~3 !(cambió | descargó | confirmó | revisó | arregló | reparó | resolvió | avisó | encontró | detectó | reprogramó | valoró | ofreció | corrigió | propuso | respondió | observó | envió | salió | explicó | cerró) {they-past}',
      ],
      needs: [
        {
          where: 'after',
          phrases: [
            '...10 (mal | equivocad(o|a|os|as) | al revés | sin | no | ni | otr(o|a) | y por eso | por eso | de más | de menos | suelt(o|a|os|as) | a medias | rot(o|a|os|as) | incomplet(o|a|os|as) | donde no | con retraso | por error)',
          ],
          keeps: 'Ayer el pintor terminó la fachada.',
        },
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(yo | nosotros)',
            '{ours-to-own}',
            '(mañana | hoy | pasará | irá | llamará)',
            '(gracias | agradec(emos|ido|idos|ida|o))',
            '?',
          ],
          keeps: 'El pintor barnizó la puerta equivocada y yo di el visto bueno.',
        },
        {
          where: 'before',
          phrases: ['(si | que | ¿ | cuando | a)'],
          keeps: 'Si el notario pidió la firma por error, escríbame.',
        },
      ],
    },
    {
      // somebody of ours or a supplier (any verb)
      phrases: [
        '(el | la | los | las | mi | nuestr(o|a) | un | una | ese | esa) {insider} ~3 !(día | hacía) *(aba|ía|aban|ían) (en | con | de | que | la | el | los | las | a | trabajar | y)',
        '(el | la | los | las | mi | nuestr(o|a) | un | una | ese | esa) ({insider} | {outsider}) ~3 (tiene la costumbre | tienen la costumbre | suele | suelen | se empeña | se empeñan | se niega | se niegan | insiste en | insisten en | le da por | les da por | siempre [{pronoun}]+ *(a|e|an|en) | va a su | van a su | hace lo que | hacen lo que | se guía por | no sabe | no saben | anda en | andan en | está en | vive en | viven en)',
        '{to-us} (lo | la | los | las) (vend|entreg|sirv|mand|envi|cobr|pas|instal|hic|pus)(ieron|aron|ió|ó) ~1 *(o|a|os|as|al|e|ía)',
        '(se (empeña | empeñan | empeñó | empeñaron) en | (le | les) (da | dio) por {to-do})',
        '(estaba | estaban | anda | andan | andaba) (en cualquiera | en las nubes | en la luna | en otra cosa | en otra parte | de (vacaciones | puente | fiesta | cháchara) y | a lo suyo | a por uvas | papando moscas | con el móvil | con el celular | durmiendo)',
        'uno (no es | tampoco es | no puede | no tiene | hace lo que) ~3',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(a | al | si | que)'],
          keeps: 'Si el técnico venía con prisa, lo repasamos el lunes.',
        },
        {
          where: 'sentence',
          phrases: [
            '(yo | nosotros) ',
            '(enferm(o|a|os|as) | de baja | mañana | hoy | pasará | irá | llamará | lo (corregimos | recogemos | repetimos))',
            '{ours-to-own}',
            '?',
            '(gracias | agradec(emos|ido|idos|ida|o))',
            '(porque | ya que) (no [{pronoun}]+ (*(é|amos|imos|í)) | copié | mandé)',
            '(con | a) (todos | las) (los requisitos | requisitos)',
            '(nos dijo | me dijo) usted',
            '(usted | ustedes | clase) (estaba | estaban)',
            '(y ahora | y ya | pero ya | en cuanto | ordenad(o|a|os|as))',
          ],
          keeps: 'El operario venía de otra obra y usted estaba esperando.',
        },
        {
          where: 'next sentence',
          phrases: ['({apology} | {ours-to-own})'],
          keeps: 'El operario venía con prisa. Le pido disculpas.',
        },
        {
          where: 'previous sentence',
          phrases: ['{ours-to-own}', '?'],
          keeps: 'La culpa es nuestra. El técnico venía con la pieza de otro modelo.',
        },
        {
          where: 'after',
          phrases: [
            '...8 (entre (las | el) | desde (las | el | hoy | ayer) | hasta las | a las # | el # | para (mañana | el))',
          ],
          keeps: 'El técnico trabajaba en la caldera entre las 3:12 y las 3:50.',
        },
      ],
    },
    {
      // what they did, whoever they are (open)
      phrases: [
        '(el | la | los | las | mi | un | una) [~1] [(de | del) ~2] (no | nunca | ni) [siquiera] [me | nos | lo | la | los | las | le | les | te | os]+ (valid|aprob|autoriz|firm|avis|avisar|mov|tramit|entreg|envi|mand|respond|contest|cumpl|present|revis|confirm|inform|comunic|atend|apunt|anot|registr|comprob|resolv|repar|arregl|instal|dej|dign|respet|colabor|cooper|facilit|liber|despach|carg|descarg|recog|devolv|esper|quis|quer)(ó|ió|aron|ieron|o)',
        '*(ó|aron|ieron) ~6 (sin avisar | sin previo aviso | sin decir nada | sin decirnos | sin consultar | de un día para otro | por su cuenta | a traición | sin avisarnos | sin avisarle)',
        '(como (le | les) (da | dio | viene en | sale de) ~2 (gana | ganas) | como (se le | se les) (antoja | antojó | ocurre | canta) | a su (antojo | aire | bola | ritmo | manera) | (hace | hacen | hizo | hicieron) lo que (quiere | quieren | quiso | quisieron | le da | les da | se le))',
        '(pag(o|amos|ué) | toca pagar | me toca pagar | nos toca pagar | carg(o|amos) con | comernos | comerme | nos comemos | me como) (el pato | los platos | el marrón | el muerto | las consecuencias | justos por pecadores)',
        '(met(ió|ieron) (mano | la pata | la gamba) | la (cag|li|pifi|embarr|reg|fastidi)(ó|aron) | (hizo | hicieron) (cualquiera | un desastre | una chapuza | macanas | un lío | de las suyas))',
        '(dej(ó|aron) | ha dejado | han dejado) ~4 (rot|suelt|tirad|abandonad|abiert|descompuest|desconectad|desconfigurad|bloquead|mal|hech|estropead|suci|desordenad|incomplet)(o|a|os|as|) !(list | bien)',
        '(dej(ó|aron) | ha dejado | han dejado) ~4 (a medias | sin (terminar | acabar | avisar | revisar | conectar | cerrar | poner | hacer) | patas arriba | hecho un | hecha un | en la estacada | colgad(o|a|os|as) | tirad(o|a|os|as) | plantad(o|a|os|as))',
        '(manda|mandan|envía|envían|entrega|entregan|remite|remiten|pasa|pasan|paga|pagan|contesta|contestan|avisa|avisan|responde|responden) ~4 (siempre tarde | cuando (ya | quiere | quieren | le da | les da) | a última hora | fuera de plazo | a cuentagotas | con cuentagotas | a destiempo | como y cuando)',
        '!(me | nos) se (olvid|desp|despist|equivoc|confund|durm|durmi|li|columpi|desentend|raj|larg|esfum|colg|escaque|relaj)(ó|aron|ió|ieron) (de | con | al | a | en | y | , | . | el | la | los | las | $)',
        'se (lav(ó|aron) las manos | ech(ó|aron) (atrás | para atrás) | hizo el (sordo | loco | sueco | tonto) | hicieron los (sordos | locos) | qued(ó|aron) (dormid(o|a|os|as) | corto) | pas(ó|aron) de listo | fu(e|eron) de (vacaciones | puente | fin de semana) (sin | y) | salt(ó|aron) (el | la | los | las))',
        '(no (da | dan | daba) (una | pie con bola | la talla | abasto | señales) | no (mueve | mueven | movió | movieron) (un dedo | ficha | papeles) | ni (se entera | se enteran | contesta | contestan | coge | cogen) | no hay quien (los | las | les | lo | la) | (hay | había) que (perseguir|ir detrás|estar encima)(los|la|lo|les|))',
        '(quien | el que | la que | los que | las que) ~6 (fue | fueron | ha sido | han sido) (el | la | los | las | su | tu | vuestr(o|a) | ustedes | usted | vosotr(o|a)s | un | una | otr(o|a) | @)',
        '(la culpa | culpables | culpable) ~1 (hay que | la tien|los tien|es de|fue de|son)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | no | que | ¿ | cuando | me | nos | se)', '(nadie | ninguno) ~2'],
          keeps: 'Si la web no confirmó el pago, pruebe con otra tarjeta.',
        },
        {
          where: 'after',
          phrases: ['...8 (entre (las | el) | desde (las | el | hoy | ayer) | hasta las | a las # | el #)'],
          keeps: 'La pasarela no autorizó cobros entre las 3:10 y las 4:00.',
        },
      ],
    },
    {
      // the tool (open)
      phrases: [
        '!(si | quien | ya | no | usted | se | ayer | hoy | nadie | también | cuando | como) @ (cambió | redondea | decidió | bloqueó | actualizó | modificó | tumbó | rompió | eliminó | borró) (el | la | los | las | como | sin | su | sus | todo | de)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ['(si | no | que | ¿ | cuando)'],
          keeps: 'Le aviso cuando Google cambió la política para que lo revise.',
        },
        {
          where: 'sentence',
          phrases: [
            '?',
            '(hoy | ahora | mañana | desde | a partir | versión | actualización | novedad | novedades | mantenimiento | próximo | próxima)',
          ],
          keeps: 'Meta cambió la interfaz; desde hoy el botón está a la derecha.',
        },
      ],
    },
    {
      // they promised us, and they did not
      phrases: [
        '(es | era | son | fue) (cosa | tema | asunto | problema | competencia | responsabilidad | tarea) (de | del) [los de] [la | el | los | las] ({outsider} | {insider} | {authority} | {office} | {relative} | otro | otra | @)',
        '(lo | la | los | las) (hizo | puso | preparó | montó | redactó | tramitó | envió | cogió | recogió | anotó | apuntó | atendió | gestionó) (un | una | otr(o|a) | el | la | mi | nuestr(o|a)) {insider}',
        '(el | la | los | las) {machine} (no [{to-us} | les | le | lo | te]+ (avis|guard|registr|envi|mand|carg|reconoc|detect|dej|permit|sincroniz|actualiz)(ó|ió) | se (volvió | vuelve | ha vuelto | puso | pone | cuelga | colgó | bloqueó | bloquea) [loc(o|a) | tont(o|a)] | (decidió | borró | duplicó | descartó | archivó) | (hace | hizo) cosas raras | a veces | anda | falla | está (fallando | fatal | loc(o|a)))',
      ],
      unless: [
        {
          where: 'after',
          phrases: ['...8 (entre (las | el) | desde (las | el | hoy | ayer) | hasta las | a las #)'],
          keeps: 'El sistema falla al imprimir desde las nueve; estimamos arreglarlo a mediodía.',
        },
      ],
    },
    {
      // the supplier did not …
      phrases: [
        '{third-party} ~4 (no | nunca | ni | tampoco) [{pronoun}]+ ({failed-to} | {they-did} | supo | supieron | quiso | quisieron | (ha | han) querido)',
        '(el | la | los | las | mi | nuestr(o|a)) ({insider} | {outsider}) ~2 (dej(ó|aron) | entreg(ó|aron) | hizo | hicieron) ~4 (a medias | sin (terminar | revisar | avisar | cerrar | acabar) | hecho un | manga | en la puerta | mal)',
        '{third-party} ~8 {let-down}',
        '(lo | la | los | las) (tiene | tienen) (el | la | los | las) ({authority} | {outsider} | {office})',
        '(lo | la | los | las) (tiene | tienen | tuvo | tuvieron) ~1 (parad|retenid|bloquead|detenid|atascad|secuestrad|congelad)(o|a|os|as)',
        'se (lo | la | los | las) (come | comió | comen | comieron | tragó | cargó) (el | la | los | las)',
        '(el | la | mi | nuestr(o|a) | un | una) {insider} [nuev(o|a)] [{pronoun}]+ ({they-did} | colocó | montó | entendió | cogió | interpretó | pintó | metió | midió | calculó) ~2 (mal | al revés | donde no era | que no (era | eran | tocaba) | equivocad(o|a|os|as) | por error | sin querer | sin avisar)',
        '(el | la | los | las | mi | nuestr(o|a)) ({insider} (nuev(o|a|os|as) | en prácticas | de prácticas) | becari(o|a)) ~2 [todavía | aún] no',
        '{to-us} (fallaron | cancelaron | plantaron | quedaron mal | han fallado | han cancelado | (dejaron | han dejado | [ha | han] (vuelto | volvió | volvieron) a dejar) (tirad(o|a|os|as) | sin | colgad(o|a|os|as) | plantad(o|a|os|as) | a medias | vendid(o|a|os|as)))',
        'si (el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider} | {authority} | dirección) ~1 (hubiera | hubieran | hubiese | hubiesen) ~1 (avisado | cumplido | entregado | hecho | contestado | mandado | enviado | arreglado | venido | respondido)',
        '(el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider}) (es | son) (de (una | otra) empresa | extern(o|a|os|as) | subcontratad(o|a|os|as))',
        '^ (ha sido | fue) (el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider}) (. | , | $)',
        '(yo | nosotros) (solo | sólo) (soy | somos) (el | la | los | las | un | una) [~1] que',
      ],
      unless: [
        {
          where: 'after',
          phrases: [
            '~2 (entre (las | el) | desde (las | el | hoy | ayer) | durante | a las | por debajo | por encima)',
            'por',
          ],
          keeps: 'El servidor se cayó entre las 3:12 y las 3:50.',
        },
        {
          where: 'sentence',
          phrases: [
            '(enferm(o|a|os|as) | de baja | clase se | otra hora)',
            '(le | les | te | os) (atiendo | atendemos | atiende)',
          ],
          keeps: 'Mi compañero no vino hoy porque está enfermo.',
        },
        {
          where: 'before',
          phrases: ['(si | cuando | dice que)'],
          keeps: 'Si el transportista no llegó, llámenos y lo buscamos.',
        },
      ],
    },
    {
      // it is the supplier’s fault
      phrases: [
        '(la culpa | el error | el fallo | el retraso | la demora | la responsabilidad) !no ~1 (es | fue | viene | se debe | se debió | se originó | ha sido) ~1 [de | a | por | en | culpa de]+ (el | la | los | las | un | una | al | del | mi | nuestr(o|a)) [nuev(o|a) | otr(o|a) | propi(o|a)] ({outsider} | {insider} | {authority} | {machine})',
        'la culpa (es | fue | era | será | ha sido) (del | de (la | los | las | otr(o|a) | un | una)) !(dos)',
        'la culpa la (tiene | tienen | tuvo | tuvieron)',
        'la culpa (es | fue | ha sido) de (correos | hacienda | aduanas | {machine})',
        '(imputable | atribuible | achacable) (al | a la | a los | a las | a una | a un) ({outsider} | {insider} | {authority})',
        '(quien | el que | la que | los que | las que) [{pronoun}]+ ((romp|perd|confund)(ió|ieron) | (ray|fall|equivoc|borr|tir|manch|olvid|estrope)(ó|aron)) ~4 (fue | fueron) (el | la | los | las | mi | nuestr(o|a))',
        '(es | son | será | sería) [un | una | solo | seguramente | cosa | más]+ (asunto | tema | problema | cuestión | cosa) ((del | de la | de los | de las | de tu | de su | de un | de una) ({outsider} | {authority}) | de (correos | hacienda | aduanas | terceros) | (de tu | de su) {machine})',
      ],
    },
    {
      // it is out of our hands
      phrases: ['{not-ours}'],
    },
    {
      // the one before us
      phrases: [
        '(el | la | los | las | mi | nuestr(o|a)) ({outsider} | {insider} | gestor(|a)) (anterior | anteriores | de antes | que (tenía | tenías | teníais | tenían) antes) ~2 (dej(ó|aron) | hi(zo|cieron) | mont(ó|aron) | instal(ó|aron) | configur(ó|aron)) !de',
        '(hizo | dejó | pegó | montó | instaló | puso) (otr(o|a) | el anterior | la anterior) ~2 antes',
        '{third-party} ~2 (es | son | trae | traen) un cuello de botella',
        'eso (tendría | tendrías | tiene | tienes | tenés) que (hablar|reclamar|reclamár|tratar)(lo|selo) ~1 (con | a)',
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: [
        '{ours-to-own}',
        '{our} (responsabilidad | obligación | trabajo)',
        '(nos | me) (toca | corresponde) responder',
      ],
      keeps: 'El proveedor se retrasó y debimos avisarle el día 3.',
    },
    {
      where: 'next sentence',
      phrases: ['{ours-to-own}', '{our} (responsabilidad | obligación | trabajo)'],
      keeps: 'El proveedor se retrasó. Debimos avisarle el día 3.',
    },
    {
      where: 'sentence',
      phrases: [
        '(pero | y) ya (va | van | viene | vienen | está | están | llega | llegan | salió | lo (arregl|corrig|solucion)(ó|ió|amos|imos))',
        '(ordenad(o|a|os|as) | impecable | muy bien | estupendamente | nos ha ahorrado | enhorabuena | felicidades)',
        'y no (lo | la) (era | eran | es)',
        'y no (encontramos | supimos | llegamos | pudimos)',
      ],
      keeps: 'El técnico se equivocó de calle, pero ya va para allá.',
    },
    {
      where: 'after',
      phrases: ['con (ella | él | ellas | ellos)', ', se llama', '...8 , se llama'],
      keeps: 'El profesor que vino ayer era nuevo, se llama Darío.',
    },
    {
      where: 'previous sentence',
      phrases: ['(es | era) (cierto | verdad)', '(tiene | tienes | tienen | tenéis) [toda la] razón'],
      keeps: 'Lo que cuenta es cierto. El técnico se equivocó de piso.',
    },
    {
      where: 'sentence',
      phrases: ['{praise}'],
      keeps: 'El pintor dejó la pared a medias para el mural, y quedó precioso.',
    },
    {
      where: 'before',
      phrases: ['^ (si * * | cuando * * | para | antes de | por si) ...12'],
      keeps: 'Si la lavadora pita, el técnico se equivocó de toma.',
    },
    {
      where: 'sentence',
      phrases: [
        'así que (*(é|amos|imos) | hice | fui)',
        '(la | lo | las | los) (tengo | tenemos | guardo | guardamos)',
      ],
      keeps: 'La imprenta cerró ayer sin avisar, así que busqué otra.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[El proveedor no cumplió]] y por eso vamos tarde.',
    '[[La culpa es de la empresa de mensajería]].',
    '[[Mi compañero se olvidó]] de enviarlo.',
    '[[El retraso se debe a un tercero]] y no a nosotros.',
    '[[La recepcionista es nueva]] y se equivocó.',
    '[[El error fue de la agencia externa]], que no respetó nuestras pautas.',
    '[[Es un asunto del banco]], nosotros no tenemos nada que ver.',
    '[[En contabilidad no me dijeron nada]] de su factura.',
    '[[El electricista dejó los cables sueltos]].',
    '[[El pintor dejó la pared a medias]].',
    'La culpa [[la tiene la mensajería]].',
    '[[La aseguradora es la que lo tiene bloqueado]].',
    'Las tildes [[se las come el]] programa.',
    'Eso lo [[montó otra empresa mucho antes]].',
    '[[Mi ayudante lo colocó al revés]].',
    '[[La chica nueva todavía no]] domina el sistema.',
    '[[Se lo dije a mi socio y no]] lo hizo.',
    '[[Nos cancelaron]] el vuelo de la mercancía.',
    '[[El contratista anterior hizo]] la instalación sin planos.',
    '[[La imprenta es un cuello de botella]].',
    '[[Eso tendría que hablarlo con]] su banco.',
    '[[Si la agencia nos hubiera avisado]], habría llegado el lunes.',
    '[[El repartidor es de una empresa]] externa.',
    '[[Ha sido la fábrica]].',
    '[[Yo solo soy el que]] instala.',
    '[[La culpa es de Correos]].',
    'El retraso es [[imputable a la]] entidad financiera.',
    '[[Los que rompieron la valla fueron los]] de la mudanza.',
    '[[La asesora calculó mal]] los plazos.',
    '[[El corrector iba con prisas]].',
    '[[El perito no se enteró]] de la reforma.',
    'La imprenta [[cambió el papel sin previo aviso]].',
    '[[El pasante archivó]] el expediente donde no era.',
    '[[El Excel se volvió loco]].',
    'Esos operarios [[hacen lo que quieren]].',
    'La obra se paró y [[nos toca pagar los platos]] rotos.',
    '[[El notario tiene la costumbre]] de firmar tarde.',
    '[[Canva desordenó]] las páginas.',
    '[[Nos vendieron la moto]] con ese material.',
    'El encargo [[lo hizo un aprendiz]].',
    '[[Rosa se olvidó]] de pasar el recado.',
    '[[El plano ya venía]] torcido.',
    'El envío llegó tarde. [[La cofradía ocupó la]] calle entera.',
  ],
  permitted: [
    'El proveedor entrega el lunes y enviamos el martes.',
    'El proveedor se retrasó y debimos avisarle el día 3; no lo hicimos.',
    'Mi compañera Ana le atenderá desde el lunes.',
    'El pago se procesa a través de un tercero, Stripe.',
    'La nueva recepcionista le recibirá a las ocho.',
    'Azure tiene una caída en East US; próximo aviso a las 15:00.',
    'El banco ha confirmado hoy la transferencia.',
    'Contabilidad envió su factura esta mañana.',
    'El técnico pasará entre las 9 y las 11.',
    'Eso lo lleva mi compañera Inés; le paso con ella ahora.',
    'El sistema le pedirá una clave nueva al entrar.',
    'Depende de nosotros, así que lo resolvemos mañana.',
    'Esto es lo que hay que firmar.',
    'La culpa no es del banco, el IBAN lo copié mal yo.',
    'El logo fue revisado por el diseñador y está aprobado.',
    'El servidor se cayó entre las 3:12 y las 3:50.',
    'El paquete se lo llevó el mensajero a las 11.',
    'El profesor no pudo venir el martes; la clase se recupera el 18.',
    'El almacén no atiende los festivos.',
    'Antes de mi viaje te dejo el contrato.',
    'Eso lo ve el técnico el martes.',
  ],
}

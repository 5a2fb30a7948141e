import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      // politics
      phrases: [
        '(facha(|s) | zurdo(|s) | rojeras | podemita(|s) | perroflauta(|s) | comunista(|s) | fascista(|s) | socialista(|s) | peronista(|s) | kirchnerista(|s) | chavista(|s) | castrista(|s) | franquista(|s) | separatista(|s) | derechista(|s) | izquierdista(|s) | populista(|s) | trumpista(|s) | bolivarian(o|a|os|as) | feminazi(|s) | progre(|s))',
        '(vot(o|ó|é|a|as|an|aste|ar|aré|aron|amos|es|e|en|ara|aras|aran)) [~1] (a | por) (la (derecha | izquierda) | los (socialistas | populares | conservadores | liberales) | el (partido | presidente) | este gobierno)',
        '(el | este | nuestro | maldito | tu) (gobierno | presidente | congreso | parlamento) [~2] (corrupt(o|a) | de ladrones | inepto | nos (roba | arruina | hunde) | criminal | socialista | neoliberal)',
        '(los | estos) políticos (son | nos | corruptos | de turno | siempre | ladrones)',
        '(la (izquierda | derecha | ultraderecha | extrema derecha | extrema izquierda)) (nos | quiere | gobierna | ha | de este)',
        '(golpe de estado | dictadura del | ideología de género)',
      ],
    },
    {
      // religion
      phrases: [
        '(dios | alá | jehová | el señor) (le | te | os | les | lo) (castigue | castigará | perdone | juzgará | ilumine)',
        '(rezo | rezaré | rezamos | rece | recen | reza | rezad | oro | oraré) (por (usted | ti | ustedes | vosotros | su | tu | nosotros) | a (dios | la virgen | san))',
        '(los | las | un | una) (católic|musulman|judí|evangélic|protestant|ate|infiel|herej|cristian)(o|a|os|as|e|es) [~1] (son | no | deberían | siempre | creen | piensan | como usted | que)',
        '(aborto | eutanasia | el pecado | ir al infierno | arder en el infierno | la palabra de dios | cristo (te | le) ama | pecador(|a|es|as))',
      ],
    },
    {
      // sex
      phrases: [
        '(follar(|te|me) | orgasmo(|s) | porno | pornografía | pornográfic(o|a|os|as) | coito | polvazo | tetas | erección | masturb(ar|arse|ación) | calentón | puticlub | prostíbulo)',
        '(echar | echamos | echaron) un polvo',
        '(hacer el amor | acostar(me|se|te) con | se acuesta con | se acostó con)',
        '(vida | vidas | posturas | fantasías | chiste | chistes | broma | bromas) (sexual | sexuales | verde | verdes | picantes | subid(o|a|os|as) de tono)',
        '(qué | muy | tan | estás | está) (sexy | buenorr(o|a) | cachond(o|a) | buenísima | macizorr(o|a))',
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    'Con [[este gobierno corrupto]] no hay quien pague.',
    'Los [[socialistas]] subieron el IVA.',
    'Espero que no [[votara a la derecha]].',
    '[[Dios le castigará]] por esa reseña.',
    '[[Rezo por usted]] cada noche.',
    'No hablo del [[aborto]] en la oficina, y usted sí.',
    'El vídeo parece [[porno]].',
    '[[Los políticos son]] todos iguales y el plazo también.',
    'Le mando [[un chiste verde]] para animarle.',
    'Hoy [[estás sexy]] en la foto de perfil.',
  ],
  permitted: [
    'El gobierno publica la ayuda el lunes.',
    'La derecha del plano va en gris.',
    'El presidente de la comunidad firma el acta.',
    'La iglesia tiene funeral el martes.',
    'El formulario pide el sexo y la edad.',
    'Vote la fecha que prefiera en la encuesta.',
    'El cristal de la izquierda está roto.',
    'Quite el polvo con un paño seco.',
  ],
}

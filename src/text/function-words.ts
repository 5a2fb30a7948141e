import type { Language } from './language.ts'
import { wordSet } from './word-set.ts'

/**
 * The most frequent words of each language in mail, folded as tokens are: articles, pronouns, prepositions,
 * auxiliaries, and the greetings and thanks that short messages are made of.
 */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`
    the of and to a in is you that it he was for on are as with his they i at be this have from or one had by but not
    what all were we when your can said there use an each which she do how their if will up other about out many then
    them these so some her would make like him into time has look two more go see no way could people my than been who
    its now find down did get come made may over new take only little know year back me give most very after our just
    where through much before too any same also around well such because here why ask went need again off should
    us am i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd it's that's there's he's she's they're
    they've they'll don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't wouldn't
    shouldn't let's here's what's who's cannot let being does done doing got getting still yet while until till
    since both between during without within against under upon every another own those ours yours mine myself
    yourself ourselves everything anything something nothing everyone anyone someone shall might must ever never always
    already soon today tomorrow yesterday tonight week weeks month day days morning afternoon evening monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october
    november december hi hello hey dear thanks thank please sorry regards best sincerely cheers apologies apologise
    apologize kind yes good great sure right know think want work send sent call email please first last next however
    though although either neither nor rather quite than instead once twice really per via ok okay welcome
    meeting invoice order file files issue team client customer project update delay late mistake problem refund reply
    attached forward hope understand wish received receive happy glad able ready available asap noon
  `),
  es: wordSet(`
    de la que el en y a los se del las un por con no una su para es al lo como más mas pero sus le ya o este sí si porque
    esta entre cuando muy sin sobre también tambien me hasta hay donde quien desde todo nos durante todos uno les ni
    contra otros ese eso ante ellos e esto mí antes algunos qué que unos yo otro otras otra él tanto esa estos mucho
    quienes nada muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus ellas nosotras vosotros
    os mío tuyo suyo nuestro nuestra nuestros nuestras vuestro vuestra vuestros esos esas estoy estás está estamos están
    esté estén estaba estaban estuvo he has ha hemos habéis han haya había habían hubo habrá haber soy eres somos son
    sea sean era eran fue fueron ser será serán sería tengo tienes tiene tenemos tienen tenga tenía tuve tuvo tuvimos
    tener tendré tendrá tendrás voy vas va vamos van ir hago hace hacen hacer hecho hizo hice puedo puede puedes podemos
    pueden poder podría podríamos quiero quiere quieres queremos quería gracias hola buenos buenas días dias tardes
    noches saludos saludo cordial cordiales cordialmente atentamente estimado estimada estimados estimadas apreciado
    apreciada querido querida abrazo disculpa disculpe disculpas disculpen perdón perdon perdona perdone perdonen
    siento sentimos lamento lamentamos favor usted ustedes ud uds señor señora sr sra don doña hoy mañana ayer ahora
    aquí acá ahí allí así luego después despues entonces aunque mientras según cada cualquier ningún ninguna nadie nunca
    siempre bien mejor mal muchas mucha tan sólo solo además aun aún todavía casi vez veces semana semanas mes día dia
    hora horas lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre dos tres cuatro primera primero nuevo nueva gran buen bueno buena mismo misma
    cuenta correo factura pedido reunión cliente proyecto equipo archivo entrega envío retraso error fallo problema
    pago presupuesto informe cita llamada mensaje fecha plazo espero quedo quedamos avísame avíseme aviso envío enviamos
    enviado enviar adjunto confirmo confirmar cómo cuándo dónde cuánto cuál quién fuera dentro hacia tras mediante vos
    sos tenés podés querés che acuerdo vale perfecto perfecta listo lista claro adiós adios pronto molestias recibido
    espera ayuda cambio cambios problemas respuesta semana trabajo servicio parte todo toda
  `),
  ru: wordSet(`
    и в не на я что тот быть с он а весь это как она по но они к у ты из мы за вы так же от сказать этот который мочь
    человек о один еще бы такой только себя свое какой когда уже для вот кто да говорить год знать мой до или если
    время нет ни стать большой даже другой наш свой ну под где дело есть сам раз чтобы два там чем жизнь первый день
    тут во ничто потом очень со хотеть ли при голова надо без видеть идти теперь тоже стоять друг сейчас можно после
    слово здесь думать место спросить через лицо что-то тогда ведь хороший каждый новый жить должный почему потому
    сторона просто нога сидеть понять иметь конечный делать вдруг над взять никто сделать перед нужный понимать меня
    мне мной нас нам нами вас вам вами его ее их им ему ей ней него них нем тебя тебе тобой себе собой был была было
    были буду будет будем будете будут будь мог могу может можем можете могут моя мое мои моего моей моих моим наша
    наше наши нашей нашего нашу наших нашим нашими ваш ваша ваше ваши вашей вашего вашу ваших вашим вашими вашему нашему
    свою своей своего своих эта эти этого этой этом этому этих этим эту та те того той том тому тех тем ту все всего
    всем всех всей всю вся которая которое которые которого которой которых которую котором какая какие какое чего
    чему кого кому ком сюда туда здравствуйте привет добрый доброе доброго дня вечер утро вечера утра спасибо пожалуйста
    уважаемый уважаемая уважаемые уважением дорогой дорогая дорогие коллеги извините извини простите прости извинения
    приносим прошу просим жаль сожалению сожалеем благодарю благодарим рад рада рады хорошо ок сегодня завтра вчера
    понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января февраля марта апреля мая
    июня июля августа сентября октября ноября декабря неделю неделе неделя недели месяц дней дня часов часа час письмо
    письме счет заказ заказа проект проекта клиент клиента договор срок сроки ошибка ошибку ошибки также однако
    поэтому хотя пока снова опять уж лишь около между против вместо кроме ради насчет чуть более менее больше меньше
    лучше всегда никогда иногда скоро сразу именно видимо кажется конечно возможно нужно необходимо должны должен должна
    готов готова готовы хотел хотела хотели хочу хотим можно нельзя отправил отправила отправили пришлю пришлем вышлю
    напишите сообщите дайте знать подскажите т д г ул руб давайте давай вообще либо чтоб  понял поняла сделаю сделаем готово принято договорились приветствую задержку задержка получила получили
    отправим отправил пришлите жду ждем удобно вопрос вопросы вопросов работа работу работы ответ ответа
  `),
}

/** Frequent words of languages that are taken for ours; they vote against. Folded as tokens are. */
export const rivalWords: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordSet(`
    le la les de des du un une et à au aux en dans pour par sur avec sans sous est sont était étaient sera serons serez
    être avoir ai as a avons avez ont avait je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes ton
    ta tes son sa ses notre nos votre vos ce cet cette ces qui que quoi dont où ne pas plus moins très bien mais ou donc
    car si comme quand aussi encore déjà toujours jamais rien tout tous toute toutes même autre autres fait faire peut
    pouvons pouvez dois devons suis êtes c'est n'est j'ai d'un d'une l'équipe qu'il s'il n'avons qu'on bonjour merci
    cordialement madame monsieur désolé désolée excuses veuillez prie bonne journée demain hier aujourd'hui semaine jour
    jours lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre chez vers après avant depuis pendant entre cela ça été salut bonsoir afin ainsi
    commande facture livraison retard erreur client équipe projet réunion
  `),
  de: wordSet(`
    der die das den dem des ein eine einen einem einer und oder aber nicht auch noch nur schon sehr ist sind war waren
    sein haben hat hatte hatten habe wird werden wurde wurden kann können könnte soll sollen muss müssen möchte möchten
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen ihn mein meine dein unser unsere unseren ihre
    ihren ihrer zu zum zur in im ins mit bei beim von vom für auf an am aus nach über unter vor durch gegen ohne um bis
    seit als wie wenn weil dass daß ob so dann da hier dort heute morgen gestern bitte danke vielen dank hallo guten tag
    liebe lieber sehr geehrte geehrter geehrten damen herren frau herr freundlichen grüßen grüße entschuldigung leider
    tut leid montag dienstag mittwoch donnerstag freitag samstag sonntag woche jahr kein keine keinen diese dieser
    dieses diesen was wer wo warum alle alles mehr immer wieder etwas ja nein rechnung termin fehler lieferung
  `),
  pt: wordSet(`
    o a os as de do da dos das em no na nos nas um uma uns umas e ou mas que se não nao por para com sem sob sobre até
    ao aos à às pelo pela pelos pelas é são foi foram era eram ser estar está estão estou estamos estava tenho tem têm
    temos tinha ter haver há eu tu ele ela nós vós eles elles você vocês lhe lhes me te meu minha meus minhas teu tua
    seu sua seus suas nosso nossa nossos nossas este esta isto esse essa isso aquele aquela aquilo como quando onde
    porque quem qual mais menos muito muita muitos muitas também já ainda sempre nunca só bem mal hoje amanhã ontem
    agora aqui ali lá olá oi obrigado obrigada bom boa dia tarde noite prezado prezada caro cara senhor senhora
    desculpe desculpa desculpas atenciosamente abraço abraços cumprimentos segunda terça quarta quinta sexta sábado
    domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro semana fazer feito
    pode podemos vou vai vamos foi pedido fatura prazo reunião equipe equipa erro atraso entrega então depois antes
  `),
  it: wordSet(`
    il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle
    dal dalla dai nel nello nella nei nelle sul sulla sui e ed o ma se che chi cui non più meno molto anche ancora già
    sempre mai solo così come quando dove perché è sono era erano sei siamo siete essere ho hai ha abbiamo avete hanno
    aveva avere stato stata stati fatto fare può possiamo potete devo dobbiamo io tu lui lei noi voi loro mi ti si ci vi
    mio mia miei tuo suo sua suoi nostro nostra nostri vostro vostra questo questa questi queste quello quella quelli
    tutto tutti tutte ogni altro altra altri buongiorno buonasera ciao grazie prego gentile egregio salve cordiali saluti
    scusi scusa scuse dispiace spiace oggi domani ieri settimana giorno giorni lunedì martedì mercoledì giovedì venerdì
    sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre bene
    dopo prima senza verso ordine fattura consegna ritardo errore riunione cliente
  `),
  ca: wordSet(`
    el la els les un una uns unes de del dels d'un d'una a al als en amb per pel pels i o però que qui com quan on perquè
    si no més menys molt molta molts també ja encara sempre mai és són era eren ser estar està estan estic estem ha han
    hem he haver va van vaig vam té tenim tenen tenir fer fet pot podem puc jo tu ell ella nosaltres vosaltres ells em et
    es ens us li els meu meva teu teva seu seva nostre nostra vostre vostra aquest aquesta aquests aquestes això aquell
    ho bon dia bona tarda gràcies gracies salutacions cordialment senyor senyora benvolgut benvolguda disculpeu
    disculpes sento sentim avui demà ahir setmana dilluns dimarts dimecres dijous divendres dissabte diumenge gener
    febrer març juny juliol agost setembre desembre fins des sense sobre entre després abans factura comanda
  `),
  nl: wordSet(`
    de het een en of maar niet ook nog al zeer is zijn was waren ben bent heb hebt heeft hebben had hadden wordt worden
    werd kan kunnen kunt zal zullen zou zouden moet moeten wil willen ik jij je u hij zij ze wij we jullie mij me jou
    hem haar ons onze uw mijn hun dit dat deze die er hier daar in op aan met voor van bij te om tot uit naar over onder
    door tegen zonder na als dan toen omdat dus want wat wie waar hoe welke alle alles meer veel weer geen wel graag
    bedankt dank hallo beste geachte heer mevrouw groet groeten vriendelijke excuses helaas vandaag morgen gisteren
    week dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus
    oktober goed bestelling factuur levering afspraak fout
  `),
  uk: wordSet(`
    і й та в у на не що це я ти він вона воно ми ви вони з із зі до від за про по для як так але або чи якщо коли де хто
    щоб бо ще вже тільки лише дуже також є був була було були буде будемо будуть бути мене мені нас нам вас вам його її
    їх їм мій моя моє мої наш наша наше наші ваш ваша ваше ваші цей ця ці цього цієї той та те ті який яка яке які все
    всі всіх може можу можемо можна треба потрібно після перед під над між без через при добрий день доброго дня вітаю
    дякую дякуємо будь ласка перепрошую вибачте вибачення шкода повагою шановний шановна шановні сьогодні завтра вчора
    понеділок вівторок середа середу четвер п'ятниця п'ятницю субота неділя тиждень тижня замовлення рахунок помилка
    привіт зараз тут там року день
  `),
  bg: wordSet(`
    и в на не че да се си са е с от за по до при към като но или ако кога къде кой какво това този тази тези той тя то те
    аз ти ние вие ме ми ни ви го я ги им му ѝ мой моя наш наша нашата нашите ваш ваша вашата вашите беше бяха бях ще съм
    сме сте има имаме няма може можем можете трябва само още вече много също така как защо защото когато който която
    което които всички всичко след преди без под над между през здравейте здравей благодаря благодарим моля извинете
    извинявайте извинение съжалявам съжаляваме уважаеми уважаема поздрави днес утре вчера седмица ден добър понеделник
    вторник сряда четвъртък петък събота неделя поръчката фактурата грешка
  `),
  sr: wordSet(`
    и у на не да се је су с са од за по до при као али или ако када где ко шта то ово овај ова ови он она оно они ја ти
    ми ви ме нам вам нас вас га му их им мој моја наш наша ваш ваша био била било били бити сам смо сте има нема може
    можемо треба само још већ много такође тако како зашто јер који која које сви све након пре без под над између кроз
    поздрав здраво хвала молим извините извињавамо жао поштовани поштована данас сутра јуче недеља дан добар понедељак
    уторак среда четвртак петак субота
    je su sam smo ste nije nisu ali ili ako kada gde gdje šta što ovo ovaj koji koja koje hvala molim poštovani pozdrav
    žao danas sutra juče već još samo može možemo treba naš vaš nam vam biti bio bila
  `),
}

import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '{third-party} [{clearly-or-maybe}|then|also|has|have|had] {blundered} [me|us|you]',
        '(the|your) (consulate|embassy|home office|ministry|tax office|registry|insurer|landlord|bank|airline|court) (keep|keeps|kept) (changing|losing|moving|asking|sending)',
        '(dragging|dragged|drags) (its|their|his|her) (heels|feet)',
        '(whoever|the (last|previous) (person|guy|one|owner)) (had|did|built|fitted|set|wrote|made|installed|worked) ~7 (wrong|badly|mess|bodge|bodged|incorrectly|botched)',
        "it's (the|our) {third-party-noun} (that|who) (moved|changed|lost|cancel(l|)ed|made|sent|decided|set|got|did|messed|forgot|delayed|broke)",
        '(our|the|my) [new|old|booking|ordering|ticket|email|internal|payment|accounting|phone] {machine} {acted-up}',
        '(the|our|my|your) (last|previous|former|old|earlier) [~1] ({third-party-noun}|team|people|company|firm|guys|crew|lot) [has|had|have] (left ~6 (mess|state|chaos|unfinished|undocumented|nothing|broken)|never {left-undone}|forgot|messed|botched|bungled|made a mess)',
        "(the|our|my|a) [~1] {third-party-noun} (is|was) [~1] new (,|and) [and] (made|forgot|didn't|got|put|sent|missed|mixed|took|doesn't|did not)",
        '(the|our|a) (kid|lad|girl|boy|guy|temp|trainee|intern|apprentice) (we|i) (had|have|got|took) in ~6 (did|made|took|handled|sent|packed|put|messed|forgot)',
        '{third-party} [{whose}] (was|were|has been|have been) {dragging}',
      ],
    },
    {
      phrases: [
        '(was|were|been|being) (caused|triggered|brought about|delayed|held up|mishandled) by [~2] (the|our|a|an|my|their|one of our) [~2] {third-party-noun}',
        '{third-party} [~1] (is|are|was|were) [entirely|solely|clearly|really] (to blame|at fault|the culprit)',
        '(is|was|were|are) [all|really]+ down to (somebody|someone|people|whoever|the (last|previous))',
        '(you can|you may) thank (the|our|your) ~2 for (that|this|it)',
        '(the|our|my|their|that) [~2] {third-party-own} [own] (fault|mistake|error|doing|blunder|oversight|incompetence|negligence)',
      ],
      unless: [
        {
          where: 'before',
          phrases: ["(not|isn't|wasn't|never|nothing|no longer) [~1]"],
          keeps: "It is not our supplier's fault.",
        },
      ],
    },
    {
      phrases: [
        "(beyond|outside|out of|not in|not within|not under) (our|my|anyone's|anybody's) [~2] (control|hands|power|influence)",
        '(delay|problem|error|fault|hold-up) ~3 (is|was) (on account of|because of|due to|down to|caused by|owing to|attributable to) [the|our|a|an|my] [~2] ({third-party-noun}|operator)',
        '(delay|delays|error|problem) ~4 (is|are|was|were) (attributable|entirely due|entirely down|solely due) to (the|our|your)',
        '(fault|mistake|error|problem|issue|delay|failure|responsible|responsibility|blame|caused|due|wrong) ~7 , not (us|me|ours|mine|(on|at|with|in|from|by|of) (us|me|our|my|ours|mine))',
        "(so|please|but|^) don't (blame|look at) (me|us)",
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(if|?)'],
          keeps: 'If the parcel is out of our hands by noon, I will tell you.',
        },
      ],
    },
    {
      phrases: [
        "(^ [just]|please|kindly|,|so|(you|you'll) (can|could|may|must|should|need to|have to|will have to|best|had better)|best) [just|then] take (it|this|that|any ~1) up with (the|them|him|her|your|their)",
      ],
      unless: [
        {
          where: 'before',
          phrases: [
            "(i|we|i'll|we'll|i've|we've|i'd|we'd) [~2]",
            "(will|would|can|could|i'll|we'll) [,] [of course|then|gladly|naturally|also]",
          ],
          keeps: 'We will, of course, take it up with the airline.',
        },
        { where: 'sentence', phrases: ['(if|?)'], keeps: 'If it is the bank, please take it up with them.' },
      ],
    },
    {
      phrases: [
        "(the|our|my|their|one of our|one of the|your) [~1] {third-party-noun} [~2] (never|hadn't|had not|couldn't be|could not be|refuses|refused|insisted|insists|swore|claims|claimed|assured|promised|neglected|omitted|obviously|evidently|clearly|apparently|supposedly|allegedly|took it upon|saw fit|lost|sat on|got lost|went (off|awol|missing|sick|quiet|home)|was (off|new|late|slow|meant|supposed)|were (off|late|slow|meant|supposed)|has been (slow|late|dragging)|have been (slow|late|dragging)) !(charge|charges|charged)",
        "(the|our|my|their|one of our|one of the) [~1] {third-party-noun} (has it down that|have it down that|says (you|nobody|no one|there was)|reckons|reckon|maintains|thought|assumed|reported that|would insist|does not (pass|do|work|give|let|allow)|do not (pass|do|work|give|let|allow)|doesn't (pass|do|give|let|allow|know)|don't (pass|do|give|let|allow|know)) !(will|today)",
        '(my|our) * (neglected|forgot|omitted|forgets) (to|it|about|the|your)',
        '(had|having|has|have) (one|another|yet another) of (its|their|his|her|those) [~3]',
        '(has|have|had) [always|rather|a bit of]+ a mind of (its|their|his|her) own',
        '(works|work|operates|operate|runs|run) (to|on|by|according to) (his|her|its|their|a different|another) [~1] (own|clock|calendar|planet|time|timetable|rules|schedule|chart)',
        'let (us|me|the side|everyone|everybody) [all|badly|well and truly|rather]+ down',
        '(asleep at the wheel|out of (his|her|their|its) depth|not up to the (job|task|mark)|a law unto|not what (he|she|they|it) used to be)',
        '!(i|we|it|if|and|but|so|as|then|you|this|that|they|there|please|he|she) @ (failed to|neglected to|was supposed to|was meant to|sat on|dropped the ball|let us down|should have (told|checked|sent|known|seen|caught|said|called)|never (told|said|passed|sent|mentioned|checked|let|got|gave|rang|replied|answered|showed|turned))',
        '(app|software|system|platform|portal|website|scheduler|algorithm|printer|spam filter|filter|till|machine|site|plugin|program|oven|van|laptop|autocorrect|server|calendar|tool|bot|template) [~1] (decided|chose|saw fit|took it upon|refuses|refused|insists|insisted|has a habit|has been known|will do that|does that) [to|that|on|us|me|itself]',
        '(nothing|little|not much|not a lot|nowt|precious little) [more|else|that|much]+ (we|i|anyone|one|anybody|any of us) (can|could) [really|possibly]+ (do|have done|say) [about|when|if|.|,]',
        "(the|our|my) (other side|other side's|landlord|council|freeholder|managing agent|underwriter|lender|clerk|registry|surveyor|seller|vendor|lab|laboratory|nursery|depot|paralegal|locum|bookkeeper|hosting company) ~3 (has seen fit|have seen fit|dragging|sitting on|taking (its|their) time|in no hurry|not the|could equally|should have|never|forgot|neglected|lost|insists|insisted|slow|went on strike)",
        "(corporate|management|head office|hq|upstairs|legal|finance|accounts|procurement|marketing|sales|compliance|hr) (insists|insisted|make us|makes us|won't|wouldn't|sat|forgot|keep|keeps|kept|never|didn't|dropped|lost) ~3 (us|it|on|the|that|to|me|their|its)",
        "they (sat on|lost it|lost your|lost the|swore|promised (me|us)|assured (me|us)|dragged|didn't bother|couldn't be bothered|took (ages|forever|their time|three|four|two|#)|messed (up|us|it)|let (us|me) down|forgot (to|it|about)|never (told|said|sent|replied|answered|came|showed|mentioned|turned|rang|let)|still haven't (replied|answered|sent|come|told|got)|(can't|couldn't) (count|read|be bothered|agree|decide|tell|say|find))",
        "(i|we) (don't|didn't|do not|did not) (write|make|set|choose|pick|decide|control|own|run|do) the (priorities|rules|rates|schedule|schedules|prices|timetable|deliveries|weather|decisions|routes|rota|policy|policies|network|trains|roads)",
      ],
      unless: [
        {
          where: 'before',
          phrases: ["(never|not|didn't|did not|won't|don't|to) [~1]"],
          keeps: 'You never let us down.',
        },
        {
          where: 'sentence',
          phrases: [
            '(if you|please|thank|thanks|free of charge|glad|happy|will|tomorrow|rightly|kindly|luckily|no worries|would you)',
          ],
          keeps: 'The lab never charges for it, thank you for asking.',
        },
      ],
    },
    {
      phrases: [
        '(it was|it is) !i @ (who|whose)',
        '(sent|gave|delivered|shipped|handed|sold) (me|us) [~2] (the wrong|a wrong|duff|dud|for an|for a ~2 (not|instead))',
        "(anyone's|anybody's) guess",
        "what happens (in|on|after|at|between|once) ~8 (is|isn't|,) [~2] (between|anyone's|anybody's|guess|out of|not|up to|beyond|down to|nothing|their)",
        '(,|and|so) (not i|not ours|not mine) (.|,|;|$)',
        '(keep|keeps|kept) (pushing|stalling|fobbing|dodging|palming|messing|mucking) (me|us) ~2 (back|off|around|about|from|along|different|the same|another|conflicting|runaround)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(please|thank|thanks|glad|rightly|luckily|no worries|would you|not your|send it|let me know|whether)',
          ],
          keeps: "What happens on the bike is anyone's guess, so please call me.",
        },
        {
          where: 'next sentence',
          phrases: ['^ ~3 {own-act}', '^ [but|so|and]+ {ownership}'],
          keeps: 'It was Ana who spotted it. I told her on Monday.',
        },
      ],
    },
    {
      phrases: [
        "(predecessor|predecessors|last {human}|previous {human}|former {human}|old {human}) [~1] (left (no|it|us|me|everything|the ~1 in)|never|didn't|promised|messed|made a)",
      ],
    },
    {
      phrases: [
        "(girl|guy|boy|lad|lady|woman|man|person|temp|chap|kid) (on|at|in|from|behind) (reception|the desk|the till|the phone|the counter|dispatch|accounts|the warehouse|the front desk|the shop|the office|the bar|the door|the line) ~3 (wrong|wrote|forgot|told|said|put|gave|took|got|mixed|misheard|didn't|never|must|hadn't|sent|lost|missed)",
      ],
    },
    {
      phrases: [
        '(bride|groom|father|mother|owner|manager|guy|man|woman|lady|chap|bloke|person|driver|landlord|tenant|organiser|neighbour|they|he|she|agent|supplier|couple) (swore|promised|assured|guaranteed) [to] (us|me|blind|that|it|he|she|they)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['({kind-words}|{owning-up}|please|no worries|let me know|if|whether|{ownership})', '?'],
          keeps: 'The agent assured us that nothing is missing, please sign below.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['{owning-up}'],
      keeps: 'My colleague forgot it, as it was me who had the list.',
    },
    {
      where: 'next sentence',
      phrases: ['{owning-up}'],
      keeps: 'My colleague forgot the key. It was me who sent her.',
    },
    {
      where: 'previous sentence',
      phrases: ['{owning-up}'],
      keeps: 'You are right. My colleague forgot to send it.',
    },
    {
      where: 'sentence',
      phrases: ["({ownership}|?|whether|because (i|we|i'd|we'd))"],
      keeps: 'My colleague forgot to send it, and I should have checked.',
    },
    {
      where: 'previous sentence',
      phrases: ['{ownership}'],
      keeps: 'This was my mistake. My colleague forgot to send it.',
    },
    {
      where: 'next sentence',
      phrases: ['^ ~5 {ownership}', '{making-good}'],
      keeps: 'The courier lost it. That is on us.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    "[[The vendor didn't deliver]] on time, so we are late.",
    "[[It's our hosting provider's fault]].",
    '[[My colleague forgot]] to send it.',
    '[[The delay was caused by a third party]], not by us.',
    '[[Our front-desk person is new]] and made the mistake.',
    '[[The previous developer left]] the code in a mess.',
    '[[The bank is to blame]] for the failed transfer.',
    '[[Accounting never told me]] about your invoice.',
    '[[The designer we hired messed up]] the files.',
    'It is late [[because the courier lost]] it.',
    '[[They never told me]].',
    'You will have to [[take it up with the]] airline.',
    '[[Finance dropped the ball]] on this one.',
    '[[The warehouse shipped the wrong]] size.',
    '[[There is nothing we could do]].',
    '[[The courier was extremely slow]].',
    '[[Our payment provider had a glitch]].',
    'Our wholesaler has been [[dragging its heels]] over the order.',
    'The leak [[was down to somebody]] on the fourth floor.',
    '[[The kid we had in for the summer packed]] your order.',
    '[[Our system must have swallowed]] your form.',
    '[[Our caterer let us down]] on the day.',
    'You [[can thank the tannery for that]].',
    "It is late, so please [[don't blame me]].",
    '[[Whoever had it before you fitted it wrong]].',
    "[[It's the airline that changed]] the time.",
    '[[The insurer keeps changing]] the form.',
    'The [[girl on reception wrote]] it down wrong.',
    'Our host [[had one of its wobbles]].',
    "[[What happens on the bike is anyone's guess]].",
    '[[It was Emeka who]] pressed the button.',
    'My printer [[has a mind of its own]].',
  ],
  permitted: [
    'Our vendor delivers on Monday, and we will ship on Tuesday.',
    'The vendor was late, and we should have told you on the 3rd. We did not.',
    'My colleague Ana will take over from Monday.',
    'The payment goes through a third party, Stripe.',
    'Our new front-desk colleague will greet you at eight.',
    'Azure has an outage in East US; our builds are queued. Next update at 15:00.',
    'The bank confirmed the transfer today.',
    'Accounting sent your invoice this morning.',
    "I'll take it up with them this afternoon.",
    'The council rejected the application, so we will appeal.',
    'The app was slow for Safari users this morning.',
    'Please send it to Ana, not me.',
    'I have passed it on to Ana, who will call you tomorrow.',
    'That link is not one of ours, so please do not click it.',
    'The lab did not charge us for the second test.',
    'Our engineer pulled the wrong cable, and you were offline for half an hour.',
    'The problem was caused by a plugin that we installed on Monday.',
    'My laptop died on Sunday, so the draft comes on Wednesday.',
    'The courier did not find anyone at home, so the parcel is at the shop.',
    'There are two customers before you in the queue.',
    'I inherited this account from Ana and am getting to know it.',
    'My colleague Priya wrote the first draft and I did the edits.',
    'The bank holds the money until both of us have signed.',
    'It was Ana who found the mistake, and she deserves the thanks.',
    'Our trainee Ben will help with the shoot, and he is very good.',
    'The garage says the part arrives on Tuesday.',
    'We were told by the airline that the flight leaves at noon.',
  ],
}

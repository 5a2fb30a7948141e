import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(strike|strikes|roadworks|diversion|diversions|gridlock|cancelled (train|flight)|missed (flight|train|connection)|flat tyre|flat tire|puncture) [~1] (and|,|again|plus|on top|all week|everywhere)',
        "!robot (teachers|drivers|we|nurses|doctors|waiters|staff|developers|cooks|they|chefs|translators|we're|i'm|they're) [are|is|am|also|all|only|just|too|after all]+ human",
        "(gods|universe|fate|weather|technology|computers|printers|timber|wood|nature|machines|dough|clay|glaze|bread|trains|brakes|plumbing|boilers|horses|children|builders|kids|animals) [~1] (is|are|do|does|has|have|don't|doesn't|just) [just|also|one of|a|simply|notoriously|always|never|like|what|not]+ (laugh|laughs|living|human|mind of|minds of|those|what|fickle|unpredictable|keep|temperamental|listen|gods|wait|play along|cooperate|behave)",
        'what (could|can|was) (one|we|i|anyone|you) (do|to do|have done)',
        '(blame|blaming) (the|my|mercury|jet lag|hormones|january|monday|christmas|covid|old age) ~2',
        "(i've|we've|ive|weve|i have|we have|i had|we had|i was|we were|i'm|we're|i am|we are|everyone is|everyone was|everyone's|team is|team was|kitchen is|office is|office was|all) [also|just|still|currently|been|honestly|literally|simply|really|all|both|a bit|rather|a little|recently|lately|so]+ {busy-state}",
        "(it's|it is|it has|it was|its|been|was|is|had|having|what|with) [been|just|honestly|really|also]+ (a|an|one of those|quite a|quite the|some|another|the|my|our|a bit of a|one hell of a|this) [really|very|absolutely|pretty|bit of a|particularly|absolute|proper|total|unusually|exceptionally|rather]+ {hectic} [~1] {period}",
        "(it's|it has|its|it was|having|had|^) [been|just] one of those {period} !where",
        '(been|was|is) one of those {period} !where',
        "(it's|its|it has) been (quite a|all go|mad|crazy|manic|hectic|chaos|mental|bonkers|nuts|non-stop|nonstop|go go go|relentless|bedlam|madness|carnage|hell|wild|a lot|insane) ({period}|$|, | and | here | lately| since|for)",
        'what (can|shall|could) (i|we|you) say',
        "(you know|you know yourself|and we all know) (how|what) (it|that|things|life|this|january|december|august|christmas|mondays|fridays|~1) (is|are|gets|goes|can be|like|it's like)",
        '(as|well) (you|one) [can|may|might|will|could]+ [well|surely|no doubt]+ imagine',
        'you (can|may) [well|surely|just|probably]+ imagine (the|what|how|it)',
        '(life|stuff|things|shit|reality|family) (happens|happened|lifed|intervened|took over|got in the way|gets in the way|is lifeing|lifing|caught up)',
        'mercury (in|is|was|and|doing|has|retrograde)',
        '(mondays|monday|january|august|christmas|season|traffic|kids|weather|life|december|summer|easter|winter|trains|sales|budget season) being (monday|mondays|january|august|christmas|~1 season|what|as|traffic|kids|life|december|summer|easter|winter)',
        '(august|january|monday|december|christmas|kids|life|family|winter) (is|are|was) (august|january|monday|december|christmas|kids|life|family|winter)',
        'half (of|the|my|our) [~1] (us|team|staff|office|crew|kitchen|department|company|boys|people|shop|floor|school|village|building) (was|were|is|are|has|have|had|down|off|out|gone|went|being|seems)',
        '(ate|swallowed|consumed|devoured|took over|took|taken|wiped) [up|out] [~1] (the|my|our) (whole|entire|best part of the) (week|day|month|team|town|weekend|morning|afternoon|schedule)',
        "(haven't|have not|hasn't|not|barely|hardly|never|nobody's|nobody has|without) [had|even|been|getting|seen|got|getting even]+ [a|any|the]+ [~1] (sat down|sit-down|sit down|stopped (ringing|since)|daylight|time for lunch|time to (breathe|think|eat|sit|sleep)|(moment|minute|second) to (breathe|think|sit|myself|ourselves|spare|call)|lunch break|day off|night's sleep|proper ~1)",
        'since (the clocks|easter|christmas|the move|lockdown|the baby|the floods|half-term|the trams|all souls)',
        '(got shingles|viral fever|norovirus|stomach flu|man flu|covid round|teething|the lurgy|doing the rounds|some bug|nasty bug|the dreaded|lovely lurgy|pneumonia|bronchitis|tonsillitis)',
      ],
    },
    {
      phrases: [
        "(my|our|the) [~2] {kin} (died|crashed|broke|packed|ate|exploded|failed|went|blew|fell|decided|chose|moved|came|brought|got|had|caught|retired|locked|insisted|needed|has|have|is|are|was|'s)",
        "(my|our|the) [~2] ({gadget}|{body-part}) [is|has|was|'s]+ (died|crashed|broke|packed|gave|ate|exploded|fried|failed|went|blew|carked|flooded|fell|decided|chose|burst|locked|giving|playing|conked|been|gone|kaput|acting|knackered|playing|soup|shed|killing|not what)",
        '(then|first|plus|and|next) (my|our|the) [~1] ({kin}|{gadget}|{body-part}|move|merger|exams|wedding|funeral|holidays)',
        '(plus|then) [a|some|one|two|three|an|another]+ [~1] ({kin}|{gadget}|wedding|weddings|engagement|funeral|flood|birthday|move|covid|festival|half-term|exams|new job)',
      ],
      needs: [
        {
          where: 'sentence',
          phrases: [
            '(then|first|plus|on top)',
            ', (the|my|our|a|and|his|her|one) [~2] ({kin}|{gadget}|{body-part}|{big-season}|auditors|tax|dentist|builders|weather|plumber|baby|school|exams|flood|dog|move)',
            '(alas|honestly|enough said|you know|imagine|whole|suddenly|every (day|night|evening)|all week|all weekend|always|of all (weeks|days|times))',
            "and (i|we) (have|had|was|were|couldn't|haven't|got|can't|could) ~4",
          ],
          keeps: 'My daughter has moved to Leeds.',
        },
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['{a-date}', '(?|fault|late)', '(your|you|our (sister|partner))'],
          keeps: 'On Tuesday my daughter has her exam and then a party.',
        },
      ],
    },
    {
      phrases: [
        'what with ~2',
        '(due to|owing to|because of|on account of|in view of|thanks to|down to|by reason of|caused by|in light of) {vague-cause}',
        '(due to|owing to|because of|on account of|given|thanks to|down to|caused by|what with|being) {big-season}',
        "(it's|it is|it was|it being|its|this is|that was|was|currently|actually) [also|just|still|right in|the middle of|our|the|peak|actually|always|now]+ {big-season}",
        '(bank holiday|half-term|half term|diwali|christmas|easter|carnival|festival|school disco|viral fever|wedding|engagement|stocktake|kitten|puppy|exams) , (then|and then|plus)',
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: [
        "(i know|hope|sure) (you|your|you're|you've) ~6",
        "(phone|call|email|text) (is|will be|'s) quicker",
        'my [own] fault',
        'should have',
        "so (your|you|i|we|i'll|we'll|i'm|parcels|the|it) ~9 {a-date}",
        '(if|whether) your',
      ],
      keeps: "I know you've had one of those weeks.",
    },
  ],
}

export const examples: Examples = {
  caught: [
    "I missed it because [[I've been swamped]] lately.",
    'The order is late [[due to unforeseen circumstances]].',
    '[[It was a crazy week]], so the report slipped.',
    '[[Due to the high season]] our team could not answer you.',
    "[[We've been run off our feet]] since the launch.",
    '[[What with the move]] and the new phones, nobody got round to your order.',
    "The flyers are not done, [[it's been one of those months]].",
    'Then my laptop died, [[my son got the flu]], and the file stayed where it was.',
    '[[Half of the team was]] on holiday when you wrote.',
    'Sorry for the silence, [[life got in the way]].',
    "[[I've been juggling]] too many clients.",
    "The proofs are late, [[we're completely snowed under]].",
    '[[Christmas being Christmas]], nothing moved here.',
  ],
  permitted: [
    'The order is late because I entered the wrong postcode.',
    'The site was down for 40 minutes due to an expired certificate; it now renews itself.',
    "I'll be away next week; Ana answers from Monday.",
    'Because you need it by Friday, I start today.',
    "I know you've been busy, so here is the short version.",
    'On Thursday I am at my sister’s wedding; the shop opens again on Friday.',
    'We are fully booked in June.',
    'My wife sends her regards.',
    'The lift will be out of service for planned maintenance.',
    'I forgot to send it, and that is my own fault, busy week or not.',
  ],
}

import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(nobody|no one) (forced|made|asked|told|invited|begged|is asking|invites) you (to|here|in) ~3',
        'not (a|the|your|your ~1|being) (hilton|ritz|savoy|magician|wizard|machine|robot|charity|mind reader|miracle worker|palace|god|magic|secretary|slave|servant|nanny|taxi|octopus|waldorf|four seasons|marriott|mother|butler|maid|punchbag|doormat|babysitter|therapist|bank)',
        "(won't|doesn't|will not|isn't going to|does not|won't magically) (make|get|bring|speed|change|turn|fix) ~8 (faster|quicker|sooner|appear|arrive)",
        '(friendly|gentle|polite) reminder (that|this|was|, )',
        'just a (friendly|gentle|polite|kind) reminder',
        "(not sure|wasn't sure|unsure) (if|whether) you [even|ever|actually|have|had]+ (saw|seen|got|received|read) my (last|previous|earlier|first|other|second|third|e-mail|email|emails|messages)",
        '(please|pls|kindly) advise ($|!)',
        "as (i'm|i am|we're|we are) sure (you|you're|you'll|you are|your ~1) ~4",
        '(funny|curious|amusing|remarkable|rich|peculiar) (how|that) ~6',
        '(must be|it must be) (nice|lovely|wonderful|great) to (have|be|get|live|not|see)',
        '(clairvoyant|clairvoyance|psychic|mind reader|mind readers|mind-reader|mind-readers|mind reading|mind-reading|telepathic|telepathy|telepathically|crystal ball|tea leaves|ouija|soothsayer|carrier pigeon|carrier pigeons|smoke signals|skywriter|skywriting|semaphore|message in a bottle|homing pigeon|town crier|fairy godmother|tooth fairy|time machine|bermuda triangle|parallel universe|witness protection|magic wand|tumbleweed|bated breath|tenterhooks|smallest violin|loch ness)',
        "(congratulations|congrats|bravo|kudos|hats off|full marks|top marks|gold star|well played|slow clap|chapeau) [,|to you|on|for]+ (you've|you have|on|for) (discovered|discovering|found the|managed|managing|read|reading|noticed|noticing|invented|finally|spotting)",
        "(is|are|isn't|was|were|seems|remains|appears|evidently|apparently) [apparently|evidently|clearly|too|a|an|such|now|obviously|it|that|really]+ (too much (to ask|trouble|effort)|beyond|asking too much|alien concept|foreign concept|lost art|a mystery to|news to|a luxury|not a priority|above|beneath)",
        '(thanks|thank you|cheers|many thanks) [so much|very much|ever so much|a lot|a bunch|a million|again|kindly]+ for (nothing|finally|gracing|deigning|the lecture|your (wisdom|insight|patience in advance|usual|characteristic|trademark|legendary|lecture|novel|essay|manifesto)|all the notice|the (lecture|sermon|masterclass|essay|novel|vote of confidence|heads-up|guilt|drama|ambush|wake-up|ultimatum|homework)|eventually|condescending|explaining my|telling me how|sharing your (expertise|wisdom)|enlightening|ruining|wasting|taking the time to (complain|criticise|moan))',
        '(i|we|one) [can only|could only|do|does|must|would|might|only]+ (suppose|assume|presume|conclude|imagine|guess|take it|trust|infer|wonder|marvel|picture|deduce) [~1] (that|the|your|you|how|it|this|neither|we|they|somebody|someone|everyone) [~6] (ate|lost|hidden|forgotten|broken|eaten|abducted|asleep|unable|never|not|neither|managed|busy|holiday|vault|guarded|decided|only|shedding|everything|miraculously|all|nobody|no one|no longer|too)',
        "(you clearly|you obviously|you evidently|clearly you|obviously you|evidently you|you plainly|you apparently|apparently you) [have|had|did|do|are|were]+ (don't|didn't|didnt|haven't|never|not|no|can't|cannot|won't|couldn't|prefer|think|know|believe|enjoy|need|expect|have|forgot|refuse|lost|missed|ignored|skipped|mistook|mistake|confuse|confused)",
        '(delighted|thrilled|overjoyed|ecstatic|happy|glad|pleased|honoured) to [~2] (take your money|explain (again|once|yet)|be (ignored|blamed|accused)|see you try|oblige had|have him post|post the bill)',
        '(perhaps|maybe|might) [you|one of you|your|we|it|could|should|would|the]+ (find it in|care to|deign|condescend|enlighten|want to explain|have a word|try (paying|answering|reading|listening|opening)|explain to)',
        '(money|cheque|payment|invoice|funds|transfer|purchase order) [has|have|is|was|seems|seem|must|once|again|more|appears|apparently|evidently|to have|have|~1]+ (got lost|found itself|gone walkabout|shy|lost its way|taken the scenic|swimming|hibernating|evaporated|eaten)',
        '(the man|the woman|the gentleman|the genius|the clever|the bright spark|whoever|for whoever|to whoever) (who|that|of you who|told|keeps|decided|thought|stole|now reads) [~2] (keep|keeps|kept|told|decided|thought|stood in|has been|burdensome|forgot|parked|stole|still|now reads)',
        '(those|ones) (who have been taking|finding it|of you who|who keep) ~3',
        '(know|knows) (who (they|you) are|where the (gate|door|exit) is)',
        '(hung|hang|blame|shoot|crucify|burn|throw) the (freelancer|messenger|designer|developer|supplier|witch|little guy|driver|intern)',
        '(to our faces|to my face|behind (our|my) (back|backs)|instead of (telling|posting|tweeting|airing)|before (telling|tweeting|posting|accusing) [a|the|on|to|all|~3]+) ~3',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(for the kind|thank you for the (lovely|kind|sweet)|so kind|very kind of you|how kind of you to|thanks for being|congratulations on (the|your) (baby|wedding|new|launch|engagement|opening|award|result))',
            '(my|our) (fault|mistake|error)',
            '#:#',
          ],
          keeps: 'It is no magic wand, and the gap was my mistake.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Just a friendly reminder]] that this was due yesterday.',
    '[[Not sure if you saw my last email]].',
    '[[Please advise]].',
    "[[As I'm sure you're aware]], the deadline passed.",
    '[[Congratulations, you]] have found the only typo.',
    'We would need [[a crystal ball]] for that.',
    '[[Thanks for finally]] answering.',
    "Three calls since six o'clock [[won't make the paint dry any faster]].",
    '[[Must be nice to have]] so many free afternoons.',
    '[[Funny how]] the invoice got lost again.',
    "It's [[a barn, not the Hilton]].",
  ],
  permitted: [
    'Reminder: the workshop starts at ten tomorrow.',
    'Did my email of 3 May arrive?',
    'Please advise me on the tax form.',
    'Thank you in advance for the two photos.',
    'Congratulations on the new shop!',
    'Thank you for the kind review.',
    'Shall I send the quote to you or to Femi?',
    'Would you like the shelf in oak?',
    'How kind of you to write.',
    'The rest of us will be at the stand from nine.',
  ],
}

import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '(voted|vote|voting|campaign|campaigning) (for|against) [the] (labour|tories|tory|conservatives|democrats|republicans|greens|reform|left|right|trump|biden|harris|starmer|brexit)',
        '(trump|biden|putin|brexit|zelensky|netanyahu|maga|obama|kamala|farage|starmer|macron|orban|bolsonaro|modi|lenin|stalin|hitler)',
        '(republican|democrat|liberal|conservative|tory|labour|left-wing|right-wing|leftist|communist|socialist|fascist|marxist|woke|nazi) (party|government|voters|voter|politicians|politician|nonsense|agenda|ideas|views|propaganda|mob|media|lot)',
        '(the|this|our|that) (damn|bloody|useless|corrupt|stupid|rotten) (government|president|prime minister|politicians|parliament)',
        '(abortion|gun control|gun laws|death penalty|immigrants|illegal immigrants|refugees|asylum seekers|gay marriage|pro-life|pro-choice)',
        '(jesus christ|christ|god|allah|lord|jesus|buddha|krishna) [our ~1|the ~1]+ (saves|died for|loves you|is (lord|great|our|my|the only)|will judge|hates|punishes)',
        "(christians|muslims|jews|hindus|atheists|catholics|buddhists|infidels|heathens|sinners) [~1] (are|should|will|must|always|never|don't|can't)",
        '(the bible|the quran|the koran|scripture|the torah|the gospel) (says|teaches|tells|forbids|commands)',
        '(accept|found|find|pray to|believe in) (jesus|christ|allah|our lord|the lord)',
        '(sexy|horny|sexual|porn|pornography|erotic|orgasm|nude|nudes|naked|stripper|one-night stand|hooker|kinky|boobs|tits|blowjob)',
        '(sex|love) life',
        '(having|have|had|about|good|great|hot) sex',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: [
            '(sexual (harassment|health|orientation|abuse)|policy|clinic|book|novel|exhibition|history|museum|translation|lecture|course)',
            '(christmas|church|mass|wedding|service|hymn|choir)',
          ],
          keeps: 'The exhibition about Brexit opens on Monday.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    'By the way, I [[voted for the Greens]].',
    'Prices are up, thanks to [[this useless government]].',
    'That is what [[Brexit]] did to us.',
    '[[Jesus loves you]], whatever the invoice says.',
    'What do you think of [[gun control]]?',
    '[[The Bible says]] to pay what is due.',
    'How is your [[love life]]?',
    'The [[left-wing media]] will not tell you.',
  ],
  permitted: [
    'The exhibition about Brexit opens on Monday.',
    'The government office closes at noon.',
    'The church service begins at ten.',
    'Please vote for one of the three logos.',
    'The party is on Saturday.',
    'The left wing of the house is painted.',
    'We cater for halal and kosher guests.',
    'Thank you, and God bless.',
  ],
}

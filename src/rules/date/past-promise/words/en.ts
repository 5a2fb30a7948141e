import type { PromiseWords } from './promise-words.ts'

/** How English promises something for a day. */
export const en: PromiseWords = {
  future: [
    "(will | shall | won't | i'll | we'll | you'll | he'll | she'll | it'll | they'll | that'll)",
    "(am | are | is | i'm | we're | it's | they're) going to",
    "(i'm | we're | i am | we are) (sending | delivering | shipping | publishing | paying | returning | handing | finishing)",
  ],
  futureEndings: '',
  deadline: ['(by | on | before | until | till) [the]', '(no | not) later than [the]', '[at] the latest by [the]'],
  opening: ['(from | starting | effective | as of) [on | the]'],
  withoutPreposition: false,
  between: [
    '(that | which | who | whom | when | where | since | because | if | unless | as | what | i | we | they | he | she)',
    '(was | were | did | had | sent | wrote | written | made | gave | given | got | met | paid | bought | saw | told | said | took | taken | left | held | spoke)',
    '(from | of | dated)',
  ],
  betweenEndings: 'ed',
  passive: ['(be | been | being | get | have | has | fully | then | finally | the | a | an | your | our | my | all)'],
  events: [
    '(meeting | call | session | visit | appointment | interview | order | invoice | payment | mail | email | message | letter | conversation | outage | incident | workshop | training | event | review | request | demo | webinar | booking | stay | flight)(|s)',
  ],
  told: ['(said | told | promised | agreed | would | originally | initially | supposed | planned | if | should)'],
}

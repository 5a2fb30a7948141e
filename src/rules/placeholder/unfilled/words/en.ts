import type { PlaceholderWords } from './placeholder-words.ts'

export const en: PlaceholderWords = {
  slots: `
    name names firstname lastname fullname surname nickname date dates deadline amount amounts price prices phone
    telephone email e-mail address recipient recipients sender reason reasons timeframe percentage quantity signature
    xyz
  `,
  things: `
    weekday day days time times hour hours minutes weeks months year years timezone zone period duration length window
    sum total cost costs rate fee fees discount compensation refund budget payment currency iban
    number numbers id code reference ref quote invoice order ticket tracking link url attachment file files
    client clients client's customer customers customer's user username password login account
    company organization organisation department team colleague manager representative attendee attendees contact contacts
    person title role position job city street zip state country location place venue room
    project product products service services feature features deliverable deliverables task tasks item items
    part parts work appointment agreement condition conditions term terms action actions step steps measure measures
    option suggestion alternative solution method channel channels level topic topics subject matter area field
    details description explanation information info cause problem mistake error impact outcome effect
    consequence result results benefit achievement achievements milestone milestones phase status progress downtime
    experience knowledge skill skills event meeting industry website tool resource charges requirement requirements
    digits speaker teacher student patient agency school store hotel course class property vehicle model size color colour
    line greeting platform program programme
    goal goals objective question request change changes value brand
  `,
  head: 'last',
  endings: '',
  complements: 'of for to in on with by from at about that which who is was were are or and affected you they',
  qualities: `
    specific brief relevant appropriate original affected corresponding something someone somebody somewhere optional
    approximate estimated exact desired preferred expected
  `,
  instructions: `
    insert add enter choose select pick describe explain list suggest provide offer mention include specify state give
    write type fill replace put customize customise personalize personalise adjust optional share detail attach repeat
    summarize summarise briefly identify outline if
  `,
  insertions: 'insert enter fill put',
  owners: 'your my',
  questions: 'what when where who whom why how which whether',
  grammar: 'verb infinitive tense article clause sentence singular plural',
  examples: ['e.g.', 'e.g ', 'eg.', 'i.e.', 'for example', 'such as', ' etc'],
  days: `
    monday tuesday wednesday thursday friday saturday sunday today tomorrow january february march april may june july
    august september october november december week month
  `,
  dayFillers: `
    next this the at on of by in from to until and am pm a.m p.m a p m noon midnight morning afternoon evening early
    late end day st nd rd th gmt utc cet est
  `,
  units: `
    day days week weeks month months year years hour hours minute minutes euro euros dollar dollars pound pounds usd eur
    gbp percent people items units business working
  `,
  greetings: 'dear hi hello hey mr mrs ms mx dr',
  leads: `
    on by at of to until for from in is was are the a an before after since within about with between and than
    my our your than around approximately
  `,
  tags: `
    urgent update updated reminder request notice important alert incident resolved action change changed re fwd fw
    external internal draft final new closed info security confidential announcement maintenance notification
    required close closing open opening opened released cancelled canceled postponed moved
  `,
  notes: `
    note notes sent image images img photo picture video audio attachment attached file screenshot logo cid redacted removed
    omitted deleted hidden protected translated translation translator editor editor's emphasis sic source laughs inaudible
    signed sealed figure fig table step chapter section page error warning debug
  `,
  requests: [
    'please',
    'send us',
    'send me',
    'reply',
    'fill',
    'provide',
    'we need',
    'i need',
    'let me know',
    'let us know',
    'following',
    'complete',
    'confirm',
    'tell us',
    'tell me',
    'answer',
    'include',
  ],
  roles: [
    'your name',
    "recipient's name",
    "client's name",
    "customer's name",
    'client name',
    'customer name',
    'full name',
    'first name',
    'last name',
    'name',
    'signature',
    'date',
    'amount',
    'price',
    'reason',
    'solution',
    'problem',
    'product',
    'company name',
    'company',
    'your company',
    'your title',
    'job title',
    'time',
    'new date',
    'order number',
    'number',
    'project name',
    'your signature',
    'phone',
    'phone number',
    'your phone number',
    'your e-mail',
    'your email',
  ],
  formats: 'format formats written',
}

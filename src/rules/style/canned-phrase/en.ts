import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        'your (call|business|feedback|opinion|satisfaction|custom|patronage|patience|time|privacy|message|inquiry|enquiry) (is|are) [very|extremely|really|so|deeply]+ (important|valuable|valued|precious) (to|for) us',
        '(we|i) [truly|really|greatly|highly|deeply|sincerely|very much]+ (value|appreciate) your (business|custom|patronage|loyalty|continued ~1|partnership)',
        '(valued|esteemed|cherished|loyal) (customer|client|guest|patron|member|partner)(|s)',
        '(apologi(s|z)e|apologies|sorry) for any frustration',
        "(at this time|at the present time|at this juncture|at this point in time) [,] (we are|we're|i am|i'm) (unable|not able)",
        "(we are|we're|i am|i'm) (unable|not able) ~6 at this (time|juncture|point in time)",
        "[please] (do not|don't) hesitate to (contact|reach|call|ask|get|write|email|let|message|ring|drop)",
        "(should|if) you (have|require|need) any (further|additional|other) (questions|queries|information|assistance|clarification) [~2] , [please] (do not|don't|feel free)",
        '(thank you|thanks) for (your (patience|understanding|cooperation) and (patience|understanding|cooperation|support)|bringing this to our attention|reaching out to us|being a valued|choosing our)',
        '(customer satisfaction|your satisfaction) is our (top|number one|highest|utmost|first|main|only)+ (priority|goal|concern|aim)',
        '(we|i) (strive|endeavo(u|)r|aim|always strive|are committed) to (provide|deliver|offer|give|ensure) [you|our ~1|the|with|a|every ~1]+ (best|highest|excellent|exceptional|outstanding|finest|superior|top|world-class|great) ~3',
        'we pride ourselves (on|in) ~3',
        '(we|i) take (your|all|this|such|these) (concerns|feedback|complaints|matters|matter|concern|complaint|reports) [very|extremely|most]+ seriously',
        'we look forward to (the opportunity|serving you|continuing to serve|being of service)',
        '(assuring you of|assure you of) our best (attention|service|services)',
        '(please be (advised|informed|assured)|kindly be (advised|informed)|this is to inform you|we regret to inform you|we would like to take this opportunity) [that|to]',
        '(i|we) hope this (email|e-mail|message|letter|mail) finds you ~2',
        'as per company policy',
        '(your|the) (experience|feedback) (is|does) not (reflect|representative|represent) [of] [the|our] (standard|standards|values|high|level|usual) ~2',
        '(falls|fell|fall|fallen) short of (the|our|your) (high|usual|own)+ (standard|standards|expectations)',
      ],
      unless: [
        {
          where: 'sentence',
          phrases: ['(tuesday|monday|wednesday|thursday|friday|saturday|sunday)'],
          keeps: 'Please do not hesitate to call me on Tuesday about the tiles.',
        },
      ],
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Your call is important to us]].',
    '[[We value your business]].',
    'We [[take your concerns very seriously]].',
    '[[At this time we are unable]] to change the date.',
    'Please [[do not hesitate to contact]] us.',
    'You are [[a valued customer]] of ours.',
    '[[We truly appreciate your continued support]].',
    '[[I hope this email finds you well]].',
    '[[Customer satisfaction is our top priority]].',
  ],
  permitted: [
    'Call me on 0161 496 0172 until six.',
    'Your call at nine was about the tiles.',
    'We cannot change the date any more.',
    'Thank you for the three photos.',
    'Please do not hesitate to call me on Tuesday about the tiles.',
    'I value the way you brief us: short and with pictures.',
    'The fish was valued at 40 €.',
    'We look forward to Saturday.',
  ],
}

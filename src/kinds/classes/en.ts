import type { LexicalClasses } from '../../text/phrases/phrase.ts'

/** What cues of parts are made of in English, beside the lexical classes of the rules. */
export const en = {
  // Days, hours and what is said to happen then
  'month-name': ['{month}', '(jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)'],
  'day-name': ['{weekday}', '(weds|tue|tues)', '(sat|sun) [,] #'],
  'calendar-day': [
    '{day-name} [,] [the] # [st|nd|rd|th] [[of] {month-name}]',
    '{day-name} [,] {month-name} #',
    '{day-name} [,] (noon|midday|morning|lunchtime|afternoon|evening|night)',
    '(next|this|the following|first thing|early|late) {day-name}',
    '{day-name}',
    '[the] # [st|nd|rd|th] [of] {month-name}',
    '{month-name} [the] # [st|nd|rd|th]',
    '(mar|march|may) #',
    'the # (st|nd|rd|th)',
    '# (st|nd|rd|th)',
    '(today|tonight|tomorrow|tmrw|tmr|tmw|tomoz)',
    'first thing (today|tomorrow|in the morning)',
    '(this|next|the following) (week|month|weekend|morning|afternoon|evening|quarter|year|term|spring|summer|autumn|winter)',
    '[the] (end|start|beginning|middle|close) of (day|business|play)',
    '[the] (end|start|beginning|middle|first week|last week|second week|first half|second half) of [the|this|next|our] (day|week|month|year|quarter|term|season|{month-name})',
    'mid-(january|february|march|april|may|june|july|august|september|october|november|december)',
    '(eod|cob|eow)',
    '(christmas|easter|new year)',
  ],
  'clock-hour': [
    "# (am|pm|o'clock|oclock|hrs|hours|sharp)",
    '# (a|p) . m',
    "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [o'clock|am|pm|thirty|fifteen] !(minutes|hours|days|weeks|months|of)",
    '(noon|midday|midnight|lunchtime|lunch|half past *|quarter (past|to) *)',
    '# !(%|percent|per|minutes|minute|mins|hours|hrs|days|weeks|months|years|people|of|pages|euros|pounds|dollars|an)',
  ],
  'date-slot': [
    '!(the|a|an|your|my|our|that|this|due|to) ...1 [first|second|new|exact|your|the] (date|hour) !(*|[,] (i|we|you))',
    '!(the|a|an|your|my|our|that|this|due|to) ...1 [the] date of (your|my|the|our)',
    '!(the|a|an|your|my|our|that|this|due|to) ...1 the date agreed',
  ],
  'time-unit': [
    '[working|business|calendar|full|clear] (minutes|minute|mins|min|hours|hour|hrs|hr|days|day|weeks|week|months|month|fortnight)',
  ],
  'some-units': [
    '(#|{count}|one|a|an|half an|half a|a couple of|the next|a few|the next # [to #]|the next {count}|# to #|two or three) {time-unit}',
  ],
  'by-when': [
    '(by|before|no later than|not later than|until|till|til|latest by) [about|around|approximately|early|late|mid|latest|close of|say|next|our|the same time] ({calendar-day}|{clock-hour}|{date-slot})',
    '(within|inside) {some-units}',
    '[the] latest ({calendar-day}|{clock-hour})',
  ],
  'at-when': [
    '[on|at|for|from|as of|starting|around|about|by|before|until|first thing|early|late|later]+ {calendar-day}',
    'at {clock-hour}',
    '(on|at|from|for) {date-slot}',
    '{by-when}',
    'in [about|under|around|roughly] {some-units}',
    '{clock-hour} (on|today|tomorrow|tonight|{day-name})',
  ],
  // Who did, does or will do something about it
  'we-have': [
    "(i've|we've|ive|weve) [already|now|since|also|just|both|therefore|immediately|today]+",
    '(i|we) have [already|now|since|also|just|both|therefore|immediately|today]+',
  ],
  'we-will': ['{i-will} [also|now|then|therefore|gladly|personally|of course|happily|both|immediately|still|instead]+'],
  'by-mistake': [
    '(by mistake|by accident|in error|mistakenly|wrongly|accidentally|inadvertently|incorrectly|carelessly)',
  ],
  'put-right': [
    '(corrected|fixed|refunded|replaced|restored|reissued|re-issued|resent|re-sent|reprinted|redone|repaired|reversed|credited|cancelled|canceled|waived|reinstated|rebooked|reordered|re-ordered|rescheduled|recalculated|rebuilt|rewritten|reopened|updated|repeated|re-run|rerun|removed|deducted|recovered|rectified|resolved|re-sent|amended|revised|redrawn|recut|remade|reset|reverted|rolled back|returned|reimbursed|compensated|swapped)',
  ],
  'put-right-verb': [
    '(correct|fix|refund|replace|restore|reissue|re-issue|resend|re-send|reprint|redo|repair|reverse|credit|cancel|waive|reinstate|rebook|reorder|re-order|reschedule|recalculate|rebuild|rewrite|reopen|update|repeat|re-run|rerun|remove|deduct|recover|rectify|resolve|amend|revise|redraw|recut|remake|reset|revert|return|reimburse|compensate|swap|repay|send|deliver|pay|bring|come|collect|post|email|e-mail|call|ring|phone|write|take|give|have|put|cover|offer|arrange|add|make|finish|print|cut|paint|fit|drop|bear|match|ask|transfer|do|hold|keep|check|issue|book|order|file|publish|get|personally|work|courier|ship|move|go)',
  ],
  'past-verb': [
    '(*ed|sent|gave|put|wrote|told|took|left|lost|forgot|read|set|cut|did|had|made|said|let|got|went|kept|came|broke|ran|spoke|thought|knew|sold|built|paid|missed|chose|drove|overslept|misread|misled|spelt|quoted|mislaid|overwrote|shut|dropped|burnt|hung|hit|spilt|misheard|mistook|swept|forwarded|drew|held|brought|bought|laid|led|meant|spent|sat|slept|stuck|threw|tore|wore|fell|began|drank|fed|felt|found|rang|shook|shot|sank|swore|taught|was|were)',
  ],
  'own-slip': [
    '(i|we) [then|also|simply|just|had|both|clearly|stupidly|carelessly|completely|must have|again|even|only|never]+ (forgot|forgotten|missed|overlooked|misread|misjudged|misheard|miscounted|misunderstood|miscalculated|mistyped|mislabelled|mislabeled|mistook|misspelled|misspelt|mislaid|misquoted|misfiled|misplaced|misaddressed|misinformed|muddled|mixed|messed|botched|bungled|overslept|overcharged|undercharged|double-booked|double-charged|overbooked|overwrote|deleted|lost|broke|cracked|scratched|spilled|spilt|damaged|neglected|underestimated|overestimated|skipped|mishandled) !(you | your ring)',
    '(i|we) [~1] (failed|neglected|omitted|forgot) to',
    "(i|we) [~1] (did not|didn't|didnt|never|hadn't|had not|haven't|have not) [even|actually|once|ever|properly]+ !(mean|want|intend|know|realise|realize|expect|like|receive|get|hear|see|sleep|slept|eat|eaten|been|never|deserve|disgraced) *",
    '(i|we) [~2] !got {past-verb} ~6 (wrong|incorrect|wrongly|incorrectly|{by-mistake})',
    '(i|we) [~2] (charged|billed|booked|counted|sent|invoiced|entered|deducted|quoted|printed|debited|listed) ~6 (twice|a second time)',
    '(i|we) [~2] {past-verb} ~6 (too (early|late|short|long|small|big|few|many|much|little|thin|low|high|hard|fast|soon|quickly|narrow)|instead of|rather than|in place of|without (checking|asking|looking|telling|reading|testing))',
    '(i|we) made [a|an|the|this|that|two|some|one]+ [~2] (mistake|mistakes|error|errors|mess|slip|blunder)',
    '(mistake|mistakes|error|errors|mess|slip|blunder) (i|we) made',
    '(i|we) (was|were) [very|too|so|a bit|rather] (late|careless|rude|short with|curt|slow|hasty|sharp)',
    '(i|we) let (you|your|it|this) [~2] down',
    '(i|we) kept you waiting',
    '(i|we) let [it|this|that] slip',
    '(i|we) left you',
    '(i|we) got (it|this|that|the|your) ~3 (wrong|mixed up|the wrong way)',
  ],
  'own-fault': [
    "(is|was|it's|its|that's|thats|this is|been|were|all|entirely|wholly|purely|totally|completely|and) (my|our) [own] (fault|mistake|error|job|responsibility|oversight|doing|miss|slip|blunder|failing|misjudgement|stuff-up)",
    "(fault|mistake|error|slip|delay|one|this|that|that's|it's|blame|responsibility|oversight|one's) [is|was|were|all|entirely|wholly|purely|totally|down]+ (mine|ours|on (me|us)|down to (me|us)) !(for thinking|to|what)",
    '(a|an|one|this|silly|careless) [~1] (mistake|error|slip|oversight|failing|lapse) (of (mine|ours)|on (my|our) (side|part|end))',
    '(,|;|-|:|^|by|for) (my|our) [own|stupid|silly] (mistake|fault|error|oversight|miss|blunder|misjudgement|doing)',
    '(, | ^ | : | ; | and | that was) my bad !(if | i guess)',
    '(i|we) [fully|do|must|completely]+ (take|took|accept|own|bear) [~2] (responsibility|blame|this|up) !on',
    '(i|we) [simply|also|had|have|just|both|clearly]+ (got (it|this|that) wrong|was wrong|were wrong)',
    '(that|it|this) was (me|us) (,|.|;|:|!|$)',
    '(on|for) (my|our) (part|account) , not yours',
  ],
  appointment: [
    '(meeting|call|appointment|session|interview|sync|lesson|visit|review|class|viewing|fitting|consultation|workshop|demo|catch-up|handover|dinner|lunch|webinar|shoot|training|presentation|inspection|treatment|rehearsal)',
  ],
  'changed-state': [
    '(closed|shut|away|off|offline|unavailable|out of the office|out of office|out of service|out of order|down|on leave|on holiday|on vacation|on annual leave|on maternity leave|on parental leave|on paternity leave|on sabbatical|cancelled|canceled|postponed|suspended|discontinued|withdrawn|retired|switched off|turned off|read-only|decommissioned|interrupted|stopped)',
  ],
  'changing-verb': [
    '(closing|leaving|retiring|moving|relocating|ending|stopping|shutting|stepping down|raising|increasing|dropping|discontinuing|ceasing|terminating|switching|replacing|changing|introducing|merging|going up|winding up|cancelling|postponing|rescheduling|taking leave|taking annual leave|taking time off|renaming|withdrawing)',
  ],
  money: [
    '(€|£) #',
    '# (€|£|%|euro|euros|pounds|dollars|quid|usd|eur|gbp|percent|per cent)',
    '(rs|usd|eur|gbp|chf) [.] #',
  ],
} as const satisfies LexicalClasses

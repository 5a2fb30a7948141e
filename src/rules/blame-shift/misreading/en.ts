import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '[it (seems|looks like|appears|sounds like)] [that|as if|as though|like] {you-or-yours} [{clearly-or-maybe}|seem to|appear to|must|may|might|could] [have|has|had|are|be] [{clearly-or-maybe}] {misunderstood} [(the|my|our|this|that|what)]',
        "{you-or-yours} [{clearly-or-maybe}] (don't|dont|do not|didn't|didnt|did not|aren't|arent|are not|weren't|were not|not|fail to|failed to|cannot|can't|couldn't|refuse to|haven't|never) [{clearly-or-maybe}|fully|quite|even|properly|bother to|seem to] {comprehend} [what|the|that|how|my|our|this|it|past]",
        'you (two|all|guys|both|lot) [have] (got|had) the wrong end',
        '(misunderstanding|confusion|misreading|misinterpretation|mix-up) ~3 (on|at|from) (your|ur) (part|side|end)',
        "what {you-or-yours} [~1] (fail|failed|fails|refuse|refused|forget|forgot|ignore|don't|do not|didn't|did not|overlook) [to] [seem to] {comprehend} [is]",
        'what {you-or-yours} (ignore|forget|overlook|are ignoring|are forgetting|are overlooking) (is|here)',
        "not sure (where|why|how|what) [~1] (the confusion|confusion|you got|you are confused|you're confused|is confusing|isn't clear|is unclear|is not clear|is so hard)",
        '(where|how) (you|the) (got|get|confusion|misunderstanding) [~2] (idea|impression|coming from|comes from|arose)',
        "you (clearly|obviously|evidently) (haven't|have not|hadn't|didn't|did not|don't|do not|never|aren't|are not|can't|cannot)",
        "(you've|you have|youve) (obviously|clearly|evidently|probably|presumably) (clicked|pressed|chosen|selected|entered|opened|used|followed|typed|picked|ticked|looked|got) [~2] the wrong",
        "(don't|do not|dont) think (you|{your-people}) [~2] {comprehend}",
      ],
    },
    {
      phrases: [
        "(had you|if you'd|if you had) [actually|only|just|properly|carefully|bothered to|taken the (time|trouble) to|cared to|{clearly-or-maybe}]+ (read|looked at|re-read|opened|listened|checked|looked|scrolled|reread|studied) [~2] (my|our|the|it|this|that|what|properly|carefully|to)",
        'if you (actually|bothered to|took the time to|cared to) (read|look|check|listen|open)',
        'if you (read|check|listen) ~3 (carefully|properly|more closely)',
        '(please|kindly|do) [~1] (read|re-read|reread) (my|our) [~1] (e(-|)mail|message|mail|reply|answer|letter|note|response|post|explanation|instructions|comment) [~2] (carefully|properly|more carefully|more closely|once more|again|fully|to the end)',
        '(is|was|were|are|has been|have been) (simply|just|clearly|merely|obviously|evidently) (misread|misunderstood|misinterpreted)',
        "((that's|that is|this is|it's|it is|that was|thats) not|that isn't|this isn't|it isn't|that wasn't) [at all] what (i|we|my ~2|our ~2|the (contract|offer|brief|quote|email)) (said|wrote|meant|says|say)",
        '(reading|read|taking) (too much|more) into',
        '(wrong|false|mistaken) (impression|idea) [~2] (seems|seem|appears)',
        '(turned|took) that into (a|an) (promise|guarantee|commitment)',
      ],
    },
    {
      phrases: [
        "you (assumed|confused|mistook|imagined|jumped to|misremember|misconstrued|took it to mean|read more into|took that to mean|must be thinking of|may be thinking of|might be thinking of|are thinking of|'re thinking of|are mixing up|'re mixing up|are confusing|'re confusing|are forgetting|'re forgetting|are overlooking)",
        "(you're|youre) (thinking of|mixing up|confusing|forgetting|overlooking|misremembering|misreading|conflating)",
        'you (seem|appear) to (be (confused|under|mistaken|mixing|thinking|confusing|forgetting|expecting|suggesting|implying)|have (forgotten|missed|confused|mixed|misread|misunderstood|overlooked|mistaken|got|the wrong|assumed|expected|jumped|skipped|lost|been)|think|believe that|assume|forget|imply|expect|imagine|feel that we|misunderstand|want (it|both|us))',
        "(not|never|without|hasn't|haven't|hadn't|didn't|did not|don't|do not) [even|actually|really|clearly|properly|fully|quite]+ (read|looked at|opened|read through|glanced at|studied) (past|beyond|the (terms|email|e-mail|message|contract|guide|small print|instructions|manual|docs|attachment|brief|quote|notes|thread|faq|notice|sheet|letter|whole|rest|second)|my (email|e-mail|message|last|reply|notes|letter)|our (terms|email|e-mail|message|policy|guide|letter|notes)|to the end|it (properly|carefully|through))",
        '(reading comprehension|reading glasses|selective (memory|reading|hearing))',
        '(lost in translation|crossed wires|wires crossed) (on|at) your (end|side)',
        "(that|this|it) (is|was|'s) (a|an|your|one) (misreading|misunderstanding|misinterpretation|misconception|misapprehension|common misconception|selective reading|reading of)",
        '(under|labouring under) (a|the|some) (misapprehension|misconception|illusion|mistaken|false|impression)',
        '(a|some|an|curious|wrong|mistaken|false) [~1] (impression|idea|notion|misconception) (seems|appears|has|must have) [~3] (root|arisen|taken|crept|formed|hold|got)',
        '(if|as|had) you (follow|followed|understood|knew|know) (how|what|the way|anything about) ~6 (work|works|worked|are|is|done|made|involves|entails)',
        'not as (hard|complicated|difficult|mysterious) as (you|it|people)',
        '(where|how) (you|he|she|they|anyone|anybody) (got|get|came by|come by|picked up|pulled|dug up|found) (that|this|the idea|the notion|the impression|such|it) (from|i|we|is)',
        '(what|which) (you|your ~1) (call|calls|describe as|describes as|refer to as|refers to as|like to call|took for|takes for|took to be|takes to be|see as|sees as|saw as) (a|an|the|as|")',
      ],
    },
    {
      phrases: [
        "(you|you're) (must|may|might|could|will) [well|just|simply|perhaps]+ be (looking at (the (wrong|old)|an (old|earlier|outdated)|a (cached|different))|reading (the (wrong|old)|an (old|earlier))|thinking of|mixing|confusing|referring to another|confused|mistaken|using (the wrong|an old))",
        "(perhaps|maybe|possibly|presumably|i suspect|i imagine|i think|i guess) you (skimmed|skipped|missed|overlooked|misread|misheard|misunderstood|forgot|did not see|didn't see|didn't read|did not read|read it too|only read|didn't scroll|stopped reading|confused|assumed|expected)",
      ],
    },
  ],
  unless: [
    {
      where: 'before',
      phrases: [
        '(if|whether|case|when|do|unless|why|should|sorry|surprise|things|did|so that|have|anything|something|that|see|understand|what|until|once|before)',
        '(reason|sure|afraid|worry|see|understand|realise|realize|because) [that|exactly|just]',
      ],
      keeps: 'I want to know whether you misread the date.',
    },
    {
      where: 'sentence',
      phrases: [
        '?',
        '(my|our) [~3] (fault|unclear|mistake|error|wording)',
        "(let me know|tell me|please ask|feel free|thank|thanks|no worries|no need|make sure|do not worry|don't worry|easily|easy|{ownership})",
      ],
      keeps: 'You misread the offer, but the wording was unclear: our mistake.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[You must have misunderstood]] my email.',
    '[[You misread]] the offer.',
    '[[It seems you missed the point]].',
    "[[You clearly didn't understand]] the terms.",
    '[[There seems to have been a misunderstanding on your part]].',
    "[[You just aren't getting]] what I'm saying.",
    '[[Perhaps you overlooked]] the attachment.',
    '[[What you fail to grasp is]] that testing takes time.',
    '[[Please read my message again]].',
    '[[Please read my message carefully]].',
    'The offer [[was clearly misunderstood]].',
    'You are [[reading too much into]] it.',
    '[[If you had read the]] instructions, you would know.',
    '[[That is not what I said]].',
    "I'm not sure [[where the confusion is coming from]].",
    "[[You obviously haven't]] opened the file.",
    '[[you got the wrong end]] of the stick',
    '[[You seem to be confused]] about the dates.',
    "I [[don't think you fully understand]] how this works.",
    "[[You've obviously clicked the wrong]] button.",
    '[[If you took the time to read]] the guide, you would see.',
  ],
  permitted: [
    'I misunderstood your email.',
    'Tell me if I misunderstood you.',
    'My last email was unclear: I meant 15 May.',
    'Did I understand correctly that you need it by Friday?',
    'Do not misread this as a no: we can start in June.',
    'Many readers misread that clause, so we have rewritten it.',
    'I overlooked your attachment.',
    'Let me know what is unclear in the offer.',
    "You don't see the button because it was removed last week.",
    'If you look at page 3, you will see the new layout.',
    'Please read this carefully before signing.',
    'That is what we agreed on Monday.',
    'You may have missed my email, so here it is again.',
    'I can see where you got the idea: my headline said so.',
  ],
}

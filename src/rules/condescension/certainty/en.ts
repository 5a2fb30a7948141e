import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [
    {
      phrases: [
        '^ <obviously> , (you|if|a|one|that)',
        '<obviously> [,] (you|if|this|that|it|not|no)',
        '^ <(it is|it was) [quite|perfectly|pretty|blindingly|fairly]+ (obvious|self-evident) that>',
        "(you|one) [just|only|need only|would|have|'d]+ <simply> (have|need|must|had)",
      ],
      rewrites: ['delete'],
    },
    {
      phrases: [
        "(it's|it is|that's|this is) [really|actually|all|quite|very|pretty|perfectly|rather|fairly]+ (simple|easy|straightforward|basic|elementary|logical) [really] (if|when|once) you ~3",
        '(is|was) (that|it|this) [really|so|too]+ (so|too|that|really) (hard|difficult|much|complicated) [to ~1] [?]',
        "(that was|that's) common (knowledge|sense)",
        "i'd have thought [that]+ (that|this|it) (was|is|would be) ~2",
        "(really|honestly|simply|truly|just) (isn't|is not|ain't) [that|very|all that|so|particularly]+ (complicated|hard|difficult|complex|tricky)",
        '(as|like) any (professional|adult|serious|competent|decent|self-respecting|good) [~2] (would|will|should|could) (know|tell|see|agree)',
        '(is|are|was|were|should be|seems|pretty|fairly|quite|rather|blindingly|perfectly|painfully|patently|glaringly|bleeding) (obvious|self-evident|self evident)',
        '(as|which|that) (should be|ought to be|is|will be|would be) [perfectly|quite|entirely|pretty]+ (obvious|clear|evident|plain|apparent|common knowledge) [to|from]',
        'simply (a (matter|question|case) of|read|look)',
        "(all|only thing) you [ever|really|actually|would|'d]+ (had|have had|would have had|needed) to do (is|was) ~2",
        'all you had to do',
        "(all it takes|all that's (required|needed)|all that is (required|needed)|it only takes|it just takes) ~4 (read|look|click|minute|seconds|scroll|second)",
        "(it's|its|it is|that's|this is|really) [really|all|actually|not|hardly|just|quite|exactly]+ (that|so|as) (simple|easy|hard|difficult|complicated)",
        "(it's|it is|this is|that's|isn't|is not|not|hardly|never|scarcely) [not|exactly|really|just|quite|a]+ (rocket science|brain surgery|quantum physics|black magic|witchcraft|higher mathematics|nuclear physics|astrophysics|calculus)",
        "(not|isn't|hardly|scarcely|never|no) [particularly|exactly|really|that|especially|such|quite|a|very|terribly]+ (difficult|hard|complicated|complex|demanding|tricky|challenging) (concept|idea|to (grasp|follow|understand|work out|click|press|figure))",
        "(it's|it is|that's|this is|as) [just|really]+ as (easy|simple) as !possible ~3",
        "^ of course [it|that|this|you|your|the|there|not|,]+ (fails|failed|fail|won't|doesn't|don't|can't|cannot|not|isn't|has|costs|takes|will not|broke|breaks|stopped|you (have|need|must|should))",
        '(as|like) (everyone|everybody|anyone|anybody|any ~3|most people|we all|all of us) (knows|know|can see|will know|would know|will tell you|could tell you|should know|could see|who)',
        '(everyone|everybody|anyone|anybody|any ~2|even a ~2|any grown ~1) (knows|would know|can see|could see|can tell|could tell|understands|would understand|will tell you|could tell you|would tell you|should know|ought to know|learns|could have told you|can do|could do|can grasp|gets it)',
        '(every|any) (child|schoolchild|schoolboy|student|beginner|junior|novice|intern|householder|fool|idiot|grandmother|trainee|first-year|primary school|five-year-old|toddler|layman|professional|adult) (knows|would|could|can|will|should|learns|understands|manages|with|books|ought)',
        'even (a|my|the|our|your) (child|kid|five|six|ten|seven|first|beginner|grandmother|gran|nan|mother|mum|dog|cat|intern|novice|junior|trainee|toddler|layman|primary|schoolchild|schoolboy|five-year-old|six-year-old|ten-year-old|newest)',
        "(a|any|my) (child|five-year-old|six-year-old|ten-year-old|schoolboy|grandmother|nan|gran|labrador|monkey|first-year) (would|wouldn't|could|couldn't|can|knows|manages|understands|would not)",
        '(goes|go) without saying',
        '(needless to say|it stands to reason|stands to reason|common knowledge|well-known fact|well known fact)',
        '(common|basic) (sense|knowledge|courtesy|maths|arithmetic|literacy|logic|manners)',
        '(day one|week one|lesson one|page one|entry-level|kindergarten|primary school|beginner|elementary|first-year|first grade|textbook|abc) (stuff|knowledge|thing)',
        "(that's|that is) (the idea|the point|what they're for|what it's for|what they are for|what it is for) $",
        "(it's|its|it is|that's) [sort of|kind of|rather|precisely|exactly]+ (the thing they come for|what they come for|the clue|in the name|there in (black|the))",
        "the clue (is|'s) in",
        '(surely|naturally) [,] (you|anyone|one|someone|a|any|it|everyone)',
        "(as|like) (anybody|anyone|any|anybody's|anyone's) ~2 (will|can|could|would) tell you",
        "(as|which) (anyone|anybody|any ~1|anyone's|anybody's) ~5 (knows|will tell you|can tell you|tends to learn|learns|can see|understands)",
        'how (hard|difficult) (can|could|is|would) (it|that) be',
      ],
      unless: [
        {
          where: 'before',
          phrases: ["(i'm|i am|we're|we are|it's|it is|that's|was|i|we|not|made it|my mistake)"],
          keeps: 'The rest was common sense on your part.',
        },
      ],
    },
  ],
  unless: [
    {
      where: 'sentence',
      phrases: ['{owning-up}'],
      keeps: 'You are right, anyone can see that it is crooked.',
    },
    {
      where: 'sentence',
      phrases: [
        '(my|our) [own] (fault|mistake|error)',
        '(i|we) (should|ought|failed|forgot|was wrong|were wrong|missed)',
        '"',
        '(happy|glad|welcome|feel free|hope)',
      ],
      keeps: 'Obviously, you should have had my answer: that is our mistake.',
    },
  ],
}

export const examples: Examples = {
  caught: [
    '[[Obviously]], you need an account first.',
    '[[It is obvious that]] the form needs a date.',
    'You [[simply]] have to read page 2.',
    "[[It's that simple]].",
    '[[Of course]] it fails if you do that.',
    "[[It's not rocket science]].",
    '[[As everyone knows]], paint needs a day to dry.',
    '[[Even a child could]] fill in this form.',
    '[[It goes without saying]] that deposits are not returned.',
    'Closing the valve is [[common sense]].',
    '[[How hard can it be]] to press a button!',
    '[[Needless to say]], the box must be closed.',
  ],
  permitted: [
    'I am obviously disappointed with my own delay.',
    'Put simply: yes.',
    'Of course, come at ten.',
    'The photo shows the crack clearly.',
    'It takes about a minute, and I can do it for you.',
    'The form is not easy to find, so here is the link.',
    'Obviously, you should have had a call from us; that was our mistake.',
    'Everyone who ordered in May has been paid back.',
    'We made it as simple as we could.',
  ],
}

import type { LearnedTexts } from '../learned-text.ts'

/** What the learned layer says, in English. */
export const en: LearnedTexts = {
  families: {
    'false-apology': {
      title: 'Apology that may own nothing (learned)',
      message: 'Reads as an apology that owns nothing.',
      why: 'A reader looks for who did what, and finds regret without an owner.',
      advice:
        'Say what you did and what it meant for the reader: “I sent the wrong file on Monday, and you lost a day.”',
      ways: {
        feelings: 'Reads as a false apology: it speaks of the reader’s feelings, not of the fault.',
      },
    },
    'blame-shift': {
      title: 'Blame that may be passed on (learned)',
      message: 'Reads as passing the blame on.',
      why: 'Even where it is true, the reader hears that it was not you, and waits for what you will do.',
      advice:
        'Say the fact without the charge, then your next step and its date: “The logo is still missing; with it, page 2 is ready on Friday.”',
      ways: {
        reader: 'Reads as blame: it puts the cause on the reader.',
        others: 'Reads as passing the blame on: it puts the cause on somebody else.',
        tools: 'Reads as passing the blame on: it puts the cause on a tool or a system.',
      },
    },
    'defensive-tone': {
      title: 'Tone that may be defensive (learned)',
      message: 'Reads as defensive: it proves you right rather than helping.',
      why: 'Who complains wants to be heard; a counter-argument, even a true one, says that they were not.',
      advice:
        'Begin with what went wrong for the reader, then say what you change: “The room was noisy; tonight you have one on the courtyard.”',
      ways: {
        praise: 'Reads as defensive: it answers a complaint by praising the service.',
        others: 'Reads as defensive: it sets other people against the reader’s concern.',
        written: 'Reads as defensive: it points to what was written or agreed.',
      },
    },
    excuse: {
      title: 'Reason that may be an excuse (learned)',
      message: 'Reads as an excuse: it gives circumstances, and no plan.',
      why: 'The reader cannot do anything with the circumstances; what helps is what happens next.',
      advice: 'Cut the reason to a few words, or leave it out, and name the next step with its date.',
      ways: {
        busy: 'Reads as an excuse: it tells how much else there was to do.',
        private: 'Reads as an excuse: it tells of private troubles, and no plan.',
        small: 'Reads as an excuse: it makes the harm small.',
      },
    },
    'over-apology': {
      title: 'Apology that may be too much (learned)',
      message: 'Reads as more apology than the fault needs.',
      why: 'The reader has to comfort you instead of being helped.',
      advice: 'Apologise once, for the thing itself, and spend the words on the repair.',
      ways: {},
    },
    'vague-commitment': {
      title: 'Promise that may be vague (learned)',
      message: 'Reads as a promise without an act or a date.',
      why: 'The reader cannot plan with it, and has to ask again.',
      advice:
        'Say what you will do and by when, even if it is only when you will know more: “I’ll write again on Thursday by 12:00.”',
      ways: {},
    },
    'vague-refusal': {
      title: 'No that may stay unsaid (learned)',
      message: 'Reads as a no that is never said.',
      why: 'The reader keeps hoping, and plans on you.',
      advice: 'Say the no in the first lines, kindly and plainly, with what you can offer instead.',
      ways: {},
    },
    condescension: {
      title: 'Tone that may talk down (learned)',
      message: 'Reads as talking down to the reader.',
      why: 'A reader who feels taught or hurried stops listening to the content.',
      advice: 'Give the information as if to a colleague, and leave out how easy or obvious it is.',
      ways: {},
    },
    hostility: {
      title: 'Tone that may have an edge (learned)',
      message: 'Reads as having an edge: irony, a reproach or a threat.',
      why: 'It is remembered longer than anything else in the message.',
      advice: 'Say the fact and your wish in neutral words, and leave the rest out.',
      ways: {},
    },
  },
  weighed: (words) =>
    `Learned from examples, so it can be wrong. What weighed most: ${words.map((word) => `“${word}”`).join(', ')}.`,
}

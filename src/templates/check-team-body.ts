import { closest, distance } from 'fastest-levenshtein'
import type { Range } from '../text/range.ts'
import { quoted } from './quoted.ts'
import { scanSnippet } from './scan-snippet.ts'
import { harmlessVariables, readingVariables } from './snippet-variables.ts'
import type { TeamTemplateTexts } from './team-template-texts.ts'

/** What is wrong with a body; offsets are UTF-16 code units into it. */
interface BodyProblem extends Range {
  readonly message: string
}

/** How many UTF-16 code units of a body are quoted, and how many variables of it are told at most. */
const longestQuote = 30
const mostVariables = 10

const allVariables = [...harmlessVariables, ...readingVariables]

/**
 * Checks the body of a team's template: that it is written in VS Code's snippet syntax, and uses only variables that
 * there are and that may be read.
 * @param entry the template's name, as problems show it
 */
export function checkTeamBody(
  body: string,
  entry: string,
  isTrusted: boolean,
  say: TeamTemplateTexts,
): readonly BodyProblem[] {
  if (body.trim() === '') return [{ message: say.emptyBody(entry), start: 0, end: body.length }]
  const { problem, variables } = scanSnippet(body)
  if (problem) {
    const { start, end, fault } = problem
    return [{ message: say.notSnippet(entry, quoted(body.slice(start, end), longestQuote), fault), start, end }]
  }
  const allowed = new Set(isTrusted ? allVariables : harmlessVariables)
  const forbidden = new Map<string, Range>()
  for (const { name, ...range } of variables) if (!allowed.has(name) && !forbidden.has(name)) forbidden.set(name, range)
  return Array.from(forbidden)
    .slice(0, mostVariables)
    .map(([name, range]) => ({
      message: readingVariables.includes(name)
        ? say.untrustedVariable(entry, name)
        : say.unknownVariable(entry, quoted(name, longestQuote), likelyVariable(name)),
      ...range,
    }))
}

/** The variable of VS Code's that a name looks much like. */
function likelyVariable(name: string): string | undefined {
  const word = quoted(name.toUpperCase(), longestQuote)
  const nearest = closest(word, allVariables)
  return distance(word, nearest) <= 3 ? nearest : undefined
}

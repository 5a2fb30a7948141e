const fence = /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n?\1$/

const quotes: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ["'", "'"],
]

/** The text that a model meant, without the fence and the quotation marks that it put around it; what the passage has stays. */
export function answerText(answer: string, passage: string): string {
  const text = answer.replaceAll('\r\n', '\n').trim()
  const fenced = fence.exec(text)?.[2]
  const bare = fenced !== undefined && !fence.test(passage) ? fenced.trim() : text
  for (const [open, close] of quotes) {
    if (passage.startsWith(open) || !bare.startsWith(open) || !bare.endsWith(close) || bare.length < 2) continue
    const inner = bare.slice(1, -1)
    if (!inner.includes(open) && !inner.includes(close)) return inner.trim()
  }
  return bare
}

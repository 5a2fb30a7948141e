const newline = 0x0a

/**
 * The lines of a stream of bytes, without their line ends: at each step those that end in one of its chunks. Memory
 * holds a chunk and a line. (Node's readline also splits at U+2028, which JSON allows in a text, and holds a line of
 * any length.)
 * @param longest a longer line, in bytes, is not kept, and comes as undefined
 */
export async function* linesOf(
  stream: AsyncIterable<unknown>,
  longest: number,
): AsyncGenerator<(Buffer | undefined)[], void, undefined> {
  let pieces: Buffer[] = []
  let size = 0
  const keep = (piece: Buffer): void => {
    size += piece.length
    if (size > longest) pieces = []
    else pieces.push(piece)
  }
  const line = (): Buffer | undefined => {
    const whole = size > longest ? undefined : Buffer.concat(pieces)
    pieces = []
    size = 0
    return whole
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const lines: (Buffer | undefined)[] = []
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end))
      lines.push(line())
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [line()]
}

const NEWLINE = 10

/** One line as it came, or the reason why it cannot be read. */
export type Line = { text: string } | { error: string }

/** Longer lines are passed over unread, so that memory stays flat whatever is fed in. */
const LONGEST_LINE = 4_000_000

/** Cuts bytes into lines before decoding them: broken UTF-8 spoils its own line only. */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const piece of input) {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      yield lineOf([...held, bytes.subarray(from, end)], size + end - from)
      held = []
      size = 0
      from = end + 1
    }
    size += bytes.length - from
    held = size > LONGEST_LINE ? [] : [...held, bytes.slice(from)]
  }
  if (size > 0) yield lineOf(held, size)
}

function lineOf(pieces: Uint8Array[], size: number): Line {
  if (size > LONGEST_LINE) return { error: `The line is longer than ${LONGEST_LINE} bytes.` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)) }
  } catch {
    return { error: 'The line is not valid UTF-8.' }
  }
}

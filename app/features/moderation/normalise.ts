import { cleanText } from '#app/features/moderation/clean-text.ts'
import { findLinks, type Link } from '#app/features/moderation/find-links.ts'
import { foldLookAlikes } from '#app/features/moderation/look-alikes.ts'
import { readableText } from '#app/features/moderation/readable-text.ts'
import { type Unmasked, undoDisguises } from '#app/features/moderation/undo-disguises.ts'
import { append, appendFrom, closeView, openView, type Span, type View } from '#app/features/moderation/view.ts'
import { findVoucherCodes } from '#app/features/moderation/voucher-codes.ts'

/** All its texts together; longer than any post may be, what stands behind it is for a moderator to read. */
const MOST_READ = 50_000

/** How the rules read a text: as it stands, and with its disguises undone. `unmasked` maps to `plain`, `plain` to the text. */
export type Reading = {
  plain: View
  unmasked: Unmasked | undefined
  links: Link[]
  voucherCodes: Span[]
  /** Of what was given, in its own units; a text cut short is not read to its end. */
  length: number
  isCut: boolean
}

/** Several texts are read as one, each on lines of its own; the offsets are those of the texts joined by one unit. */
export function normalise(...texts: readonly string[]): Reading {
  const cleaned = foldLookAlikes(cleanAll(texts))
  const { view, links } = readableText(cleaned, findLinks(cleaned.text))
  return {
    plain: view,
    unmasked: undoDisguises(view.text),
    links,
    voucherCodes: findVoucherCodes(view, texts.join('\n')),
    length: texts.join('\n').length,
    isCut: texts.reduce((sum, { length }) => sum + length, 0) > MOST_READ,
  }
}

function cleanAll(texts: readonly string[]): View {
  const all = openView(texts.length)
  let offset = 0
  let room = MOST_READ
  for (const text of texts) {
    // Each text begins with a line's beginning, which patterns can then name.
    append(all, '\n', Math.max(0, offset - 1), offset)
    const cleaned = cleanText(text.slice(0, room))
    appendFrom(all, cleaned, 0, cleaned.text.length, offset)
    offset += text.length + 1
    room = Math.max(0, room - text.length)
  }
  return closeView(all)
}

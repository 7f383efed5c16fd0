import { readSaid } from '#app/features/admission/formats/problems.ts'
import type { Said } from '#app/platform/errors.ts'

/** The parser descends by calling itself; no exam file lies a tenth as deep. */
const DEEPEST = 64
/** 5,000 questions have some 200,000 elements; each costs memory whatever its size. */
const MOST_ELEMENTS = 500_000

const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Walks the marks of a text once, for what must not reach the parser; whether it is well formed is not asked. */
export function xmlFault(xml: string): Said | undefined {
  let depth = 0
  let elements = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const section = SECTIONS.find(([open]) => xml.startsWith(open, at))
    if (!section && xml.startsWith('<!', at)) return readSaid('doctype')
    const end = section ? xml.indexOf(section[1], at + section[0].length) : tagEnd(xml, at)
    if (end === -1) return undefined
    if (!section) {
      const isEnd = xml[at + 1] === '/'
      if (isEnd) depth -= 1
      else elements += 1
      if (!isEnd && xml[end - 1] !== '/') depth += 1
    }
    if (depth > DEEPEST) return readSaid('tooDeep', { most: DEEPEST })
    if (elements > MOST_ELEMENTS) return readSaid('tooManyElements', { most: MOST_ELEMENTS })
    at = end
  }
  return undefined
}

function tagEnd(xml: string, from: number): number {
  const mark = /[>"']/g
  mark.lastIndex = from
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    if (found[0] === '>') return found.index
    const close = xml.indexOf(found[0], found.index + 1)
    if (close === -1) return -1
    mark.lastIndex = close + 1
  }
  return -1
}

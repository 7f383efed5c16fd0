import { PLACEHOLDER } from '#app/features/admission/lint/placeholders.ts'
import { ENGLISH_NUMERALS, HAN_NUMERALS, valuesOf } from '#app/features/admission/lint/spelt-numbers.ts'
import { UNIT_SPELLINGS } from '#app/features/admission/lint/unit-spellings.ts'

/** A number and its unit, spelt alike whatever the language: `13.7 V`, `1/50 s`, `2.8 f/`. */
export type Quantity = {
  value: string
  unit: string
  /** The unit of the number after it, as in "5, 9 and 15 V" or "3840 × 2160, 25 fps": its own or not, who knows. */
  shared?: string
}

const UNITS = Object.entries(UNIT_SPELLINGS)
const LATIN = UNITS.map(([, { latin }]) => `(?:${latin})`).join('|')
const HAN = UNITS.flatMap(([, { han }]) => (han ? [han] : [])).join('|')
const UNIT = `(?:(?:${LATIN})(?![A-Za-z])|(?:${HAN}))`

const NUMBER = `(?:\\d+(?:\\.\\d+)?|${PLACEHOLDER})`
const FIGURE = `${NUMBER}(?:/${NUMBER})?`
const SIGN = '(?<![A-Za-z\\d)%°])-(?=[\\d{])'
const APERTURE = '(?<![A-Za-z-])(?:[fF] ?/ ?|[FT])(?=[\\d{])'
const WRITTEN = new RegExp(`(${APERTURE})?(${SIGN})?(${FIGURE})(?:[ -]?(${UNIT}))?`, 'gu')
const SPELT = new RegExp(`(?:\\b(${ENGLISH_NUMERALS}(?: and a half)?)\\b|(${HAN_NUMERALS}))(?:[ -]?(${UNIT}))?`, 'giu')
const SPELT_FRACTION = new RegExp(
  `\\b(${ENGLISH_NUMERALS})[- ](${ENGLISH_NUMERALS})s?\\b|(${HAN_NUMERALS})分之(${HAN_NUMERALS})`,
  'giu',
)
const JOINS = /^\s*(?:to|and|or|by|至|到|和|与|或|或者|[-–—~,、;×x]|, (?:and|or))\s*$/

/** What stands there in figures. */
export function writtenQuantities(text: string): Quantity[] {
  const plain = plainNumbers(text)
  const found = [...plain.matchAll(WRITTEN)].map((match): Quantity & { start: number; end: number } => ({
    value: `${match[2] ?? ''}${plainValue(match[3] ?? '')}`,
    unit: unitOf(match[1], match[4]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const [index, next] of [...found.entries()].reverse()) {
    const number = found[index - 1]
    const isJoined = number && JOINS.test(plain.slice(number.end, next.start))
    if (isJoined && number.unit === '') number.shared = next.unit || next.shared
  }
  return found.map(({ start, end, ...quantity }) => quantity)
}

/** What stands there in words, of which a translation may make figures. */
export function speltQuantities(text: string): Quantity[] {
  const plain = plainNumbers(text)
  return [...numeralsIn(plain), ...fractionsIn(plain)]
}

/** One spelling for what both languages write in many. */
function plainNumbers(text: string): string {
  return text
    .replace(/[\u00bc-\u00be\u2150-\u215e]/g, (fraction) => ` ${fraction.normalize('NFKC')}`)
    .replaceAll('，', ', ')
    .normalize('NFKC')
    .replaceAll('⁄', '/')
    .replaceAll('\u2212', '-')
    .replaceAll('个半', '半')
    .replace(/(?<![\d.])\d{1,3}(?:[ ,]\d{3})+(?![\d.])/g, (number) => number.replace(/[ ,]/g, ''))
    .replace(/(\d+(?:\.\d+)?) ?万/g, (_, number: string) => String(Math.round(Number(number) * 10_000)))
    .replace(/每秒 ?([^,。;?每]*?) ?帧/g, '$1 fps')
}

function numeralsIn(text: string): Quantity[] {
  return [...text.matchAll(SPELT)].flatMap((match) =>
    valuesOf(match[1] ?? match[2] ?? '').map((value) => ({ value, unit: unitOf(undefined, match[3]) })),
  )
}

function fractionsIn(text: string): Quantity[] {
  return [...text.matchAll(SPELT_FRACTION)].flatMap((match) => {
    const [above] = valuesOf(match[1] ?? match[4] ?? '')
    const [below] = valuesOf(match[2] ?? match[3] ?? '')
    return above && below ? [{ value: `${above}/${below}`, unit: '' }] : []
  })
}

const plainValue = (figure: string) =>
  figure
    .split('/')
    .map((part) => (part.startsWith('{') ? part : String(Number(part))))
    .join('/')

function unitOf(aperture: string | undefined, spelling: string | undefined): string {
  if (aperture) return aperture === 'T' ? 'T' : 'f/'
  if (!spelling) return ''
  return EXACT.find(({ pattern }) => pattern.test(spelling))?.unit ?? ''
}

const EXACT = UNITS.map(([unit, { latin, han }]) => ({
  unit,
  pattern: new RegExp(`^(?:${[latin, ...(han ? [han] : [])].join('|')})$`),
}))

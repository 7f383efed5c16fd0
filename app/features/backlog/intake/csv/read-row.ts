import { contactOf } from '#app/features/backlog/intake/contact.ts'
import { COLUMNS, type Column } from '#app/features/backlog/intake/csv/columns.ts'
import { asTyped } from '#app/features/forum/typed-text.ts'
import type { Said } from '#app/platform/errors.ts'

export const LONGEST_QUOTE = 4000
/** So many lines in words that are too long: the rows after it are in them. */
const MANY_BREAKS = 8
const LONGEST_PLACE = 120
const LONGEST_LINK = 500
const LONGEST_CONTACT = 200

/** `typed`: what stands there, cut; the words themselves are shown anyway. */
type Fault = { column: Column; reason: Said; typed?: string }

export type ReadRow = {
  quote: string
  line: string
  place: string | null
  link: string | null
  saidAt: number | null
  language: 'en' | 'zh-CN' | null
  contact: string | null
  consents: boolean
  requestNo: number | null
}

export type RowReading = { ok: true; row: ReadRow } | { ok: false; faults: Fault[]; quote: string }

type Cells = Partial<Record<Column, string>>

/** One row as it was meant, or all that is wrong with it. A formula is text like any other. `width`: the named columns. */
export function readRow(
  record: readonly string[],
  at: Partial<Record<Column, number>>,
  now: number,
  width = record.length,
): RowReading {
  const cells: Cells = Object.fromEntries(
    COLUMNS.flatMap((column) => (at[column] === undefined ? [] : [[column, asTyped(record[at[column] ?? 0] ?? '')]])),
  )
  const tooMany = record.slice(width).some((cell) => cell.trim() !== '')
  const faults = tooMany ? [tooManyCells(record.length, width)] : faultsIn(record, cells, at, now)
  const quote = cells.quote ?? ''
  if (faults.length > 0) return { ok: false, faults, quote }
  return {
    ok: true,
    row: {
      ...{ quote, line: cells.line ?? '', place: cells.place || null, link: cells.link || null },
      ...{ saidAt: dayOf(cells.date) ?? null, language: languageNamed(cells.language) ?? null },
      ...{ contact: contactOf(cells.contact)?.value ?? null, consents: YES.test(cells.consent ?? '') },
      requestNo: numberOf(cells.request) ?? null,
    },
  }
}

const TYPED_SHOWN = 40
const cut = (typed = '') => (typed.length > TYPED_SHOWN ? `${typed.slice(0, TYPED_SHOWN - 1)}…` : typed)

/** A comma in words that stand without quotation marks: every cell after it is out of its place. */
const tooManyCells = (found: number, width: number): Fault => ({
  column: 'quote',
  reason: { key: 'intake.tooManyCells', values: { found, width } },
})

const YES = /^(?:y|yes|true|1|x|ja|oui|是|同意|有)$/i
const NO = /^(?:n|no|false|0|nein|non|否|不同意|无|)$/i

function faultsIn(record: readonly string[], cells: Cells, at: Partial<Record<Column, number>>, now: number): Fault[] {
  const faults: Fault[] = []
  const fault = (column: Column, key: string, values?: Said['values']) =>
    faults.push({ column, reason: { key, values }, ...(column !== 'quote' && { typed: cut(cells[column]) }) })
  const {
    quote = '',
    date = '',
    link = '',
    place = '',
    contact = '',
    consent = '',
    request = '',
    language = '',
  } = cells
  for (const column of COLUMNS) if (isUnreadable(record[at[column] ?? -1])) fault(column, 'unreadable')
  if (quote === '') fault('quote', 'required')
  if (quote.length > LONGEST_QUOTE && [...quote].length > LONGEST_QUOTE) {
    const breaks = quote.split('\n').length - 1
    if (breaks < MANY_BREAKS) fault('quote', 'tooLong', { limit: LONGEST_QUOTE })
    else fault('quote', 'intake.runsOn', { breaks, limit: LONGEST_QUOTE })
  }
  const day = dayOf(date)
  if (date !== '' && day === undefined) fault('date', 'notADay')
  if (day !== undefined && day > now) fault('date', 'intake.laterThanNow')
  if (link !== '' && !isLink(link)) fault('link', 'intake.notALink')
  if (place.length > LONGEST_PLACE) fault('place', 'tooLong', { limit: LONGEST_PLACE })
  if (contact.length > LONGEST_CONTACT) fault('contact', 'tooLong', { limit: LONGEST_CONTACT })
  if (!YES.test(consent) && !NO.test(consent)) fault('consent', 'intake.yesOrNo')
  if (request !== '' && numberOf(request) === undefined) fault('request', 'notARequest')
  if (language !== '' && languageNamed(language) === undefined) fault('language', 'intake.languageName')
  return faults
}

/** A letter that could not be decoded, or the zero of a file that is no text. */
const isUnreadable = (cell: string | undefined) => cell !== undefined && /[\0\uFFFD]/.test(cell)

export const isLink = (link: string) => link.length <= LONGEST_LINK && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(link)

const numberOf = (typed = ''): number | undefined => {
  const [, digits] = /^(?:r-?)?(\d{1,9})$/i.exec(typed.trim()) ?? []
  return digits === undefined ? undefined : Number(digits)
}

function languageNamed(typed = ''): 'en' | 'zh-CN' | undefined {
  if (/^(?:en|eng|english|englisch|英文|英语)(?:[-_]\w+)?$/i.test(typed)) return 'en'
  if (/^(?:zh|cn|chinese|中文|汉语|简体中文|chinesisch)(?:[-_]\w+)?$/i.test(typed)) return 'zh-CN'
}

/** `2026-11-03`, as spreadsheets often write it `2026/11/3` or `2026年11月3日`, with or without a time after it. */
export function dayOf(typed = ''): number | undefined {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(typed.trim()) ?? []
  if (year === undefined) return undefined
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const back = new Date(at)
  return back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day) ? at : undefined
}

import type { requestFits } from '#db/schema/index.ts'

export type FitKind = (typeof requestFits.$inferSelect)['kind']
export type Fit = { kind: FitKind; value: string }

export const FIT_KINDS: readonly FitKind[] = ['body', 'mount', 'thread', 'rod', 'weight', 'standard']

const BODY =
  /\b(?:FX ?(?:3|30|6|9)|A7(?: ?[CRS])?(?: ?(?:II|III|IV|V|[2-5]))?|A1(?: II)?|EOS [A-Z]\d+|R(?:[3568]|5 ?C|5 ?II|6 ?II)|C(?:70|80|400)|Z ?(?:[5-9]|30|f[c]?)(?: ?(?:II|III))?|S[159] ?(?:II ?X?|H|R)?|GH ?[4-7]|X-[HTSE]\d{1,2}\w?|KOMODO(?:-X)?|V-RAPTOR|BMPCC ?\w*|Pocket [46]K(?: Pro)?|PYXIS)\b/g
const MOUNT =
  /\b(?:NATO|Arca(?:-type|-Swiss)?|V-mount|B-mount|Gold-mount|cold shoe|PL|E-mount|RF|L-mount|Manfrotto|rosette|75 ?mm bowl|100 ?mm bowl)\b|冷靴|V\s?口/gi
const THREAD = /(?<![\d/])(?:1\/4(?:[-"”]?-?20)?|3\/8(?:[-"”]?-?16)?|5\/8)(?![\d/])|\bM(?:2(?:\.5)?|3|4|5|6|8)\b/g
const ROD = /\b(?:15|19) ?(?:mm|毫米)[ -]?(?:rods?|lws|studio|tubes?|导管|管)/gi
const WEIGHT = /(?<![\d.])\d+(?:[.,]\d+)? ?(?:kg|g|千克|公斤|克)(?![\p{L}\d])/giu
const STANDARD = /\b(?:HDMI(?: \d\.\d)?|USB-C(?: PD)?|SDI|D-Tap|IP\d{2}|Bowens|LANC|NP-F\w*|LP-E6\w*)\b/g

const PATTERNS: [FitKind, RegExp][] = [
  ['body', BODY],
  ['mount', MOUNT],
  ['thread', THREAD],
  ['rod', ROD],
  ['weight', WEIGHT],
  ['standard', STANDARD],
]

/** A handful of each says what it has to fit; a longer list says nothing. */
const MOST_OF_A_KIND = 4

/** What gear a text names, to be looked over by a person. */
export function fitInWords(text: string): Fit[] {
  return PATTERNS.flatMap(([kind, pattern]) => {
    const found = new Map<string, string>()
    for (const [value] of text.matchAll(pattern)) {
      const tidy = value.replace(/\s+/g, ' ').trim()
      if (!found.has(tidy.toLowerCase())) found.set(tidy.toLowerCase(), tidy)
    }
    return [...found.values()].slice(0, MOST_OF_A_KIND).map((value) => ({ kind, value }))
  })
}

const LONGEST = 40

/** As typed into one field: values apart by commas, each once. */
export function fitsTyped(kind: FitKind, typed: string): Fit[] {
  const values = typed
    .split(/[,;，；、\n]/)
    .map((value) => value.trim().slice(0, LONGEST))
    .filter(Boolean)
  return [...new Set(values)].map((value) => ({ kind, value }))
}

export const fitText = (fits: readonly Fit[], kind: FitKind) =>
  fits
    .filter((fit) => fit.kind === kind)
    .map(({ value }) => value)
    .join(', ')

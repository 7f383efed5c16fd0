/** Cameras by family and generation: a cage of one hardly ever fits another. The name says which, however it is written. */
const BODIES: [pattern: RegExp, name: (found: RegExpExecArray) => string][] = [
  [/\bfx ?-?(30|3|6|9)\b/g, ([, no]) => `fx${no}`],
  [
    /(?:\ba|α|\balpha) ?7 ?([crs])? ?(?:m|mark ?)?(ii|iii|iv|v|[2-5])?\b/g,
    ([, kind = '', no]) => `a7${kind}${arabic(no)}`,
  ],
  [/(?:\ba|α|\balpha) ?(1|9) ?(ii|iii|[23])?\b/g, ([, no, gen]) => `a${no}-${arabic(gen)}`],
  [
    /\b(?:eos ?)?r ?(5 ?c|[3568])(?: ?(?:m|mark ?)?(ii|2))?\b/g,
    ([, no = '', gen]) => `r${no.replace(' ', '')}-${arabic(gen)}`,
  ],
  [/\bc ?(50|70|80|300|400|500)\b/g, ([, no]) => `c${no}`],
  [/\bz ?(5|6|7|8|9|30|50|f|fc|r)(?: ?(ii|iii|[23]))?\b/g, ([, no, gen]) => `z${no}-${arabic(gen)}`],
  [/\bs ?(1|5|9) ?(?:m|mark ?)?(ii|2)? ?(x|h|r)?\b/g, ([, no, gen, kind = '']) => `s${no}${kind}-${arabic(gen)}`],
  [/\bgh ?([4-7])\b/g, ([, no]) => `gh${no}`],
  [/\b(x-?(?:h|t|e|s|m|pro) ?\d{1,2} ?s?)\b/g, ([, name = '']) => name.replace(/[ -]/g, '')],
  [/\bgfx ?(\d{2,3} ?\w?)\b/g, ([, no = '']) => `gfx${no.replace(' ', '')}`],
  [
    /\b(?:bmpcc|pocket|blackmagic)[ -]*(?:pocket )?(?:cinema camera )?(4k|6k)(?: ?(pro|g2))?\b/g,
    ([, no, kind = '']) => `bmpcc${no}${kind}`,
  ],
  [/\b(6k) pro\b/g, () => 'bmpcc6kpro'],
  [/\b(pyxis|komodo(?:-?x)?|v-?raptor|ronin 4d|alexa mini)\b/g, ([, name = '']) => name.replace(/[ -]/g, '')],
  [/\ba ?(6[1-7]00)\b/g, ([, no]) => `a${no}`],
  [/\b(zv-?e\d{1,2})\b/g, ([, name = '']) => name.replace('-', '')],
  [/\b(rs) ?(\d) ?(pro|mini)?\b/g, ([, name, no, kind = '']) => `${name}${no}${kind}`],
  [/\b(halide|arcturus|meridian) ?([a-z]?\d{0,2}|x)\b/g, ([, name, no]) => `${name}${no}`],
]

const NUMERALS: Record<string, string> = { ii: '2', iii: '3', iv: '4', v: '5' }
const arabic = (no = '') => NUMERALS[no] ?? no

/** Of a text in lower case. */
export function bodiesIn(said: string): Set<string> {
  const text = said.replace(/\s?([二三四])代/gu, (_, no: string) => ` mark ${'〇一二三四'.indexOf(no)} `)
  return new Set(
    BODIES.flatMap(([pattern, name]) => [...text.matchAll(pattern)].map((found) => name(found as RegExpExecArray))),
  )
}

/** Article numbers such as CT-3, LP-60 or V2: letters and digits that belong together. */
const MODEL = /\b(?!usb|hdmi|sdi|iso|ip\d|mp\d|cf\d|np-?f)([a-z]{1,3}-?\d{1,3}[a-z]?)\b/g
const NO_MODEL = /^(?:[a-z]?\d+(?:k|p|mm|cm|g|kg|w|wh|m)|m\d|f\d+|v[-]?mount|d\d|l\d)$/

/** Article numbers of a text in which the bodies were already read. */
export function modelsIn(text: string): Set<string> {
  const found = [...text.matchAll(MODEL)].map(([, name = '']) => name.replace('-', ''))
  const bodies = [...bodiesIn(text)].join(' ')
  return new Set(found.filter((name) => !NO_MODEL.test(name) && !bodies.includes(name)))
}

/** Sizes that decide what fits: rods and bowls in mm, screws, screens in inches. */
const SIZES: [RegExp, (found: RegExpExecArray) => string][] = [
  [/\b(15|19|25|30) ?(?:mm|毫米)?[ -]?(?:rods?|lws|studio rods?|导管|管夹|rod clamp)/g, ([, mm]) => `rod:${mm}`],
  [/(?:rods?|lws|导管|rollers? for|bridge|转接桥)[^.,，。]{0,12}?\b(15|19) ?(?:mm|毫米)/g, ([, mm]) => `rod:${mm}`],
  [/\bon (15|19) ?mm\b/g, ([, mm]) => `rod:${mm}`],
  [/\b(75|100|150) ?(?:mm|毫米)?[ -]?(?:half|bowl|半球|碗)/g, ([, mm]) => `bowl:${mm}`],
  [/\b(75|100|150) ?(?:mm|毫米) (?:bowl|please)/g, ([, mm]) => `bowl:${mm}`],
  [/\b(1\/4|3\/8|5\/8)\b/g, ([, inch]) => `screw:${inch}`],
  [/\b(5|5\.5|7|9|11|13)[ -]?(?:inch|"|″|寸|英寸)/g, ([, inch]) => `screen:${inch}`],
]

export function sizesIn(text: string): Set<string> {
  return new Set(
    SIZES.flatMap(([pattern, name]) => [...text.matchAll(pattern)].map((found) => name(found as RegExpExecArray))),
  )
}

/** Measures in one unit of their kind, so that 40 cm and 400 mm are the same and 30 cm is another. */
const MEASURES: [RegExp, (value: number) => string][] = [
  [/(\d+(?:[.,]\d+)?) ?(?:cm|厘米|公分)/g, (value) => `length:${value * 10}`],
  [/(\d+(?:[.,]\d+)?) ?(?:m|米)(?![\p{L}\d])/gu, (value) => `length:${value * 1000}`],
  [/(\d+(?:[.,]\d+)?) ?(?:kg|公斤|千克)/g, (value) => `mass:${value * 1000}`],
  [/(\d+(?:[.,]\d+)?) ?(?:g|克)(?![\p{L}\d])/gu, (value) => `mass:${value}`],
]

export function measuresIn(text: string): Set<string> {
  return new Set(
    MEASURES.flatMap(([pattern, name]) =>
      [...text.matchAll(pattern)].map(([, value = '']) => name(Number(value.replace(',', '.')))),
    ),
  )
}

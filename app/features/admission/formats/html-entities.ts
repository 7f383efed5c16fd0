// Name and character by turns; the invisible ones follow.
const VISIBLE =
  `amp & lt < gt > quot " apos ' ndash – mdash — hellip … ` +
  'lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » middot · bull • deg ° plusmn ± times × divide ÷ minus − ' +
  'frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ micro µ mu μ Omega Ω omega ω alpha α beta β gamma γ ' +
  'delta δ Delta Δ lambda λ pi π sigma σ theta θ phi φ le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ radic √ rarr → larr ← ' +
  'prime ′ Prime ″ copy © reg ® trade ™ euro € pound £ yen ¥ cent ¢ sect § para ¶ permil ‰ auml ä ' +
  'ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é egrave è agrave à ccedil ç ntilde ñ aring å oslash ø ' +
  'aelig æ '
const INVISIBLE = { nbsp: '\u00A0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', shy: '\u00AD', zwnj: '\u200C' }
const NAMED = new Map([
  ...[...VISIBLE.matchAll(/(\w+) (\S) /g)].map(([, name = '', sign = '']) => [name, sign] as const),
  ...Object.entries(INVISIBLE),
])

/** Names that nobody uses in exam questions stay as written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED.get(name) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    const isCharacter =
      code === 9 || code === 10 || (code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
    return isCharacter ? String.fromCodePoint(code) : whole
  })
}

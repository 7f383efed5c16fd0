import type { Span, View } from '#app/features/moderation/view.ts'

const TOKEN = /(?<![\p{L}\p{N}_.-])[a-z0-9]{4,18}(?![\p{L}\p{N}_-])/gu

/** What the trade writes in capitals anyway. */
const TRADE_WORDS = new Set(
  (
    'nato arri arca hdmi sdxc sdhc uhsi uhsii ttl rgbw jpeg heif tiff prores braw hevc raid nvme usbc imax dslr oled wifi ' +
    'cfast cfexpress lcd ursa komodo raptor nikkor canon sony nikon fuji panasonic leica sigma tamron godox smallrig tilta ' +
    'manfrotto gitzo sachtler aputure nanlite dji gopro zeiss tokina hoya lee nisi atomos blackmagic error info warning ' +
    'note edit update auto manual shutter iris menu'
  ).split(' '),
)

/**
 * Tokens written like a voucher code. Three letters before the digits keep product names out: A7R5, AD200 and NP-F970
 * are none, RIG20 is.
 */
export function findVoucherCodes(plain: View, text: string): Span[] {
  const codes: Span[] = []
  for (const { 0: token, index: start } of plain.text.matchAll(TOKEN)) {
    const end = start + token.length
    const isMixed = /^[a-z]{3,}\d{1,4}[a-z]?$/.test(token)
    const isShouted = /[a-z]{4}/.test(token) && isInCapitals(text.slice(plain.starts[start], plain.ends[end - 1]))
    if ((isMixed || isShouted) && !TRADE_WORDS.has(token)) codes.push({ start, end })
  }
  return codes
}

function isInCapitals(written: string): boolean {
  return written === written.toUpperCase() && written !== written.toLowerCase()
}

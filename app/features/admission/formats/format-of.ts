export const READ_FORMATS = ['gift', 'aiken', 'moodle-xml', 'qti'] as const
export type ReadFormat = (typeof READ_FORMATS)[number]

export const isReadFormat = (word: string): word is ReadFormat => (READ_FORMATS as readonly string[]).includes(word)

export const isZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b].every((byte, index) => bytes[index] === byte) && (bytes[2] === 3 || bytes[2] === 5)

/** What a text file is, by its name and else by what it says. */
export function formatOf(fileName: string, text: string): ReadFormat {
  if (/\.gift$/i.test(fileName)) return 'gift'
  if (/\.aiken$/i.test(fileName)) return 'aiken'
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('<') || /\.xml$/i.test(fileName)) return isMoodle(start) ? 'moodle-xml' : 'qti'
  return isAiken(text) ? 'aiken' : 'gift'
}

const ROOT = /<(?:\w+:)?(quiz|qti-assessment-\w+|assessment\w+)\b/i

const isMoodle = (xml: string) => ROOT.exec(xml)?.[1] === 'quiz'

const isAiken = (text: string) => /^ANSWER:/m.test(text) && /^[A-Z][).]/m.test(text)

import { expect, test } from 'vitest'
import { encodingOf } from '#app/features/backlog/intake/csv/encoding-of.ts'

const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
const wide = (text: string, swapped = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return swapped ? bytes.swap16() : bytes
}
/** “三脚架太重，希望有碳纤维的版本” as the older Chinese encoding writes it. */
const CHINESE = Uint8Array.from(
  'c8fdbdc5bcdccc abd6d8a3acCFA3CDFBD3D0CCBCCFCBCEACB5C4B0E6B1BE'
    .replace(/\s/g, '')
    .match(/../g)
    ?.map((pair) => Number.parseInt(pair, 16)) ?? [],
)

test('UTF-8 is known with and without a mark at its head', () => {
  expect(encodingOf(Buffer.from('quote,line\n三脚架太重,tripods'))).toBe('utf-8')
  expect(encodingOf(Buffer.from('\ufeffquote,line\nrail,cages'))).toBe('utf-8')
})

test('UTF-16 is known by its mark and by its zeros', () => {
  expect(encodingOf(wide('\ufeffquote,line\nrail,cages'))).toBe('utf-16le')
  expect(encodingOf(wide('\ufeffquote,line\nrail,cages', true))).toBe('utf-16be')
  expect(encodingOf(wide('quote,line\nrail,cages'))).toBe('utf-16le')
})

test('the older Chinese encoding is told from the older Western one', () => {
  expect(encodingOf(Buffer.concat([latin('quote,line\n'), CHINESE]))).toBe('gb18030')
  expect(encodingOf(latin('quote,line\nDie Schiene f\xfcr den K\xe4fig ist zu kurz,cages'))).toBe('windows-1252')
})

test('where it could be either, nobody guesses', () => {
  expect(encodingOf(latin('quote\n\xe9\xe8 \xfc \xe4\xf6 a \xdf'))).toBeUndefined()
})

test('a sample that ends within a letter is still UTF-8', () => {
  expect(encodingOf(Buffer.from('三脚架').subarray(0, 8))).toBe('utf-8')
})

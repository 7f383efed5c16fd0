import { expect, test } from 'vitest'
import { isBareWebp } from '#app/features/media/bare-webp.ts'

const u32 = (n: number) => String.fromCharCode(n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24)
const chunk = (name: string, content: string) => name + u32(content.length) + content + (content.length % 2 ? '\0' : '')
const webp = (...chunks: string[]) => `RIFF${u32(4 + chunks.join('').length)}WEBP${chunks.join('')}`
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['pixels', webp(chunk('VP8 ', 'pixels'))],
  ['an odd number of bytes', webp(chunk('VP8L', 'pixel'))],
  ['transparency', webp(chunk('VP8X', 'facts'), chunk('ALPH', 'alpha'), chunk('VP8 ', 'pixels'))],
])('%s may stay', (_, file) => {
  expect(isBareWebp(bytes(file))).toBe(true)
})

test.each([
  ['EXIF', webp(chunk('VP8X', 'facts'), chunk('VP8 ', 'pixels'), chunk('EXIF', 'GPS'))],
  ['XMP', webp(chunk('VP8 ', 'pixels'), chunk('XMP ', '<x:xmpmeta>'))],
  ['a colour profile', webp(chunk('ICCP', 'profile'), chunk('VP8 ', 'pixels'))],
  ['animation', webp(chunk('ANIM', 'loop'), chunk('ANMF', 'frame'))],
  ['a chunk nobody knows', webp(chunk('VP8 ', 'pixels'), chunk('note', 'hello'))],
  ['bytes after the end', `${webp(chunk('VP8 ', 'pixels'))}PK`],
  ['a chunk longer than the file', webp('VP8 ' + u32(99))],
  ['a cut file', webp(chunk('VP8 ', 'pixels')).slice(0, -1)],
  ['another kind of file', 'RIFF'],
])('%s may not', (_, file) => {
  expect(isBareWebp(bytes(file))).toBe(false)
})

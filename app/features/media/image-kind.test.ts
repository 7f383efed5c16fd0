import { expect, test } from 'vitest'
import { imageKind, isAnimatedPng } from '#app/features/media/image-kind.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const PNG = '\x89PNG\r\n\x1a\n'
const chunk = (name: string, content = '') => `\0\0\0${String.fromCharCode(content.length)}${name}${content}crc!`

test.each([
  ['\xff\xd8\xff\xe0', 'jpeg'],
  [PNG, 'png'],
  ['RIFF\0\0\0\0WEBP', 'webp'],
])('%j begins a photo', (start, kind) => {
  expect(imageKind(bytes(start))).toBe(kind)
})

test.each([
  '',
  '\xff\xd8',
  'GIF89a',
  '<svg xmlns',
  'PK\x03\x04',
  'RIFF\0\0\0\0WAVE',
  '\0\0\0\x20ftypheic',
  'BM',
  'II*\0',
])('%j does not', (start) => {
  expect(imageKind(bytes(start))).toBeUndefined()
})

test('an animated PNG is known by its control chunk, which stands before the pixels', () => {
  expect(isAnimatedPng(bytes(PNG + chunk('IHDR', 'facts') + chunk('acTL', 'frames') + chunk('IDAT')))).toBe(true)
  expect(isAnimatedPng(bytes(PNG + chunk('IHDR', 'facts') + chunk('IDAT') + chunk('acTL')))).toBe(false)
  expect(isAnimatedPng(bytes(PNG))).toBe(false)
  expect(isAnimatedPng(bytes(`${PNG}\xff\xff\xff\xffIHDR`))).toBe(false)
})

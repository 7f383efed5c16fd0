import { expect, test } from 'vitest'
import { photoUrl, readPhotoFile } from '#app/features/media/photo-url.ts'

const ID = '019a4d2c-7b1e-7c3a-9f00-0123456789ab'

test('an address and its file name say the same', () => {
  expect(photoUrl(ID, 320)).toBe(`/photos/${ID}-320.webp`)
  expect(readPhotoFile(`${ID}-1600.webp`)).toEqual({ id: ID, size: 1600 })
})

test.each([
  undefined,
  '',
  `${ID}-640.webp`,
  `${ID}-320.webp.part`,
  `${ID}-320.jpg`,
  `${ID.toUpperCase()}-320.webp`,
  `../${ID}-320.webp`,
  `..%2f..%2fcoldshoe.db`,
  `${ID}-320.webp\0.jpg`,
  `${ID}-320.webp\n`,
])('%j never becomes a path', (name) => {
  expect(readPhotoFile(name)).toBeUndefined()
})

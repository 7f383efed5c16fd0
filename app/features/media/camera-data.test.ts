import { expect, test } from 'vitest'
import { cameraData } from '#app/features/media/camera-data.ts'

test('a photographer reads how the photo was taken, as a camera would say it', () => {
  const tags = {
    Make: 'Canon',
    Model: 'Canon EOS R5',
    LensModel: 'RF24-70mm F2.8 L IS USM',
    FNumber: 2.8,
    ExposureTime: 0.004,
    ISO: 400,
    FocalLength: 50,
    DateTimeOriginal: '2026:05:14 10:33:20',
  }
  expect(cameraData(tags)).toEqual({
    body: 'Canon EOS R5',
    lens: 'RF24-70mm F2.8 L IS USM',
    aperture: 'f/2.8',
    shutter: '1/250 s',
    iso: '400',
    focalLength: '50 mm',
    takenAt: '2026-05-14 10:33',
  })
})

test.each([
  ['SONY', 'ILCE-7M4', 'SONY ILCE-7M4'],
  ['NIKON CORPORATION', 'NIKON Z 8', 'NIKON Z 8'],
  ['FUJIFILM', undefined, 'FUJIFILM'],
  [undefined, 'α7 IV', 'α7 IV'],
])('%s and %s make one name', (Make, Model, body) => {
  expect(cameraData({ Make, Model })).toEqual({ body })
})

test.each([
  '<script>alert(1)</script>',
  'Rent it at rigs.example',
  'www.rigs',
  'ask @rigs',
  'https://rigs',
  'x'.repeat(61),
  '加微信：rigs123',
  '',
  7,
])('%j is not the name of a camera, so it is left out', (Model) => {
  expect(cameraData({ Model })).toEqual({})
})

test.each([
  { FNumber: Number.NaN },
  { FNumber: 'f/2' },
  { ISO: -1 },
  { ExposureTime: 0 },
  { ExposureTime: Number.POSITIVE_INFINITY },
  { FocalLength: 99_999 },
  { DateTimeOriginal: '0000:00:00 00:00:00' },
  { DateTimeOriginal: '2026:13:40 10:00:00' },
  { DateTimeOriginal: new Date(0) },
  { GPSLatitude: [51, 30, 0], SerialNumber: '123' },
])('%j is left out', (tags) => {
  expect(cameraData(tags)).toEqual({})
})

test('a list of sensitivities gives its first, and a long exposure its seconds', () => {
  expect(cameraData({ ISO: [800, 0], ExposureTime: 2.5 })).toEqual({ iso: '800', shutter: '2.5 s' })
})

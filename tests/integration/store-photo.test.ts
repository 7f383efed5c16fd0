import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOwnPhoto } from '#app/features/media/queries.server.ts'
import { storePhoto } from '#app/features/media/store-photo.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { photos } from '#db/schema/index.ts'
import { buildImageProcess } from '#tests/helpers/image-process.ts'
import * as picture from '#tests/helpers/pictures.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let ana: Context

beforeAll(async () => {
  await buildImageProcess()
  world = await createWorld()
  ana = await world.as('ana')
  ana.settings.limits.uploadsPerAccount.count = 100
})
afterAll(() => world.close())

const upload = (bytes: Uint8Array, name = 'photo.jpg', alt = '') =>
  storePhoto(ana, new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }), alt)

async function stored(bytes: Uint8Array, alt = '') {
  const result = await upload(bytes, 'photo.jpg', alt)
  if (!result.ok) throw new Error(`refused: ${result.error.key}`)
  const [row] = await world.db.select().from(photos).where(eq(photos.id, result.photoId))
  const files = await Promise.all([1600, 320].map((size) => readFile(fileOf(result.photoId, size))))
  return { id: result.photoId, row, files }
}

const fileOf = (id: string, size: number) => path.join(ana.deployment.uploadsDir, `${id}-${size}.webp`)
const filesKept = () => readdir(ana.deployment.uploadsDir).catch(() => [])

async function refusedFor(bytes: Uint8Array, name?: string) {
  const [files, rows] = [await filesKept(), await world.db.$count(photos)]
  const result = await upload(bytes, name)
  expect(await filesKept()).toEqual(files)
  expect(await world.db.$count(photos)).toBe(rows)
  return result.ok ? undefined : result.error.key
}

describe('a photo straight from the camera', () => {
  test('is kept in two sizes, with its camera data beside it and nothing hidden in it', async () => {
    const { id, row, files } = await stored(await picture.fromCamera(), 'Clamp on a rod')
    expect(row).toMatchObject({ alt: 'Clamp on a rod', width: 1600, height: 1067, postId: null })
    expect(row?.camera).toEqual({
      body: 'Canon EOS R5',
      lens: 'RF24-70mm F2.8 L IS USM',
      aperture: 'f/2.8',
      shutter: '1/250 s',
      iso: '400',
      focalLength: '50 mm',
      takenAt: '2026-05-14 10:33',
    })
    expect(row?.sizes).toEqual({ 1600: files[0]?.length, 320: files[1]?.length })
    for (const [at, edge] of [1600, 320].entries()) {
      const { format, width, exif, xmp, iptc, icc } = await sharp(files[at]).metadata()
      expect({ format, width, exif, xmp, iptc, icc }).toEqual({ format: 'webp', width: edge })
    }
    expect(await findOwnPhoto(world.db, row?.ownerId ?? '', id)).toMatchObject({ id, alt: 'Clamp on a rod' })
    expect((await filesKept()).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test.each(['jpeg', 'png', 'webp'] as const)('gives no place away, sent as %s', async (format) => {
    const sent = await picture.fromCamera(format)
    expect(Buffer.from(sent).includes('Exif') || Buffer.from(sent).includes('eXIf')).toBe(true)
    const { row, files } = await stored(sent)
    expect(row?.camera.body).toBe('Canon EOS R5')
    for (const file of files)
      for (const trace of ['Exif', 'EXIF', 'xpacket', 'GPS', 'Canon']) expect(file.includes(trace)).toBe(false)
    expect(JSON.stringify(row)).not.toMatch(/gps|latitude|serial|owner ana/i)
  })

  test('stands upright although the camera lay on its side', async () => {
    const { row, files } = await stored(await picture.onItsSide())
    expect([row?.width, row?.height]).toEqual([400, 600])
    const { data } = await sharp(files[0])
      .extract({ left: 190, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(data[0]).toBeGreaterThan(200)
  })

  test('is brought to sRGB from a wider gamut', async () => {
    const { files } = await stored(await picture.inDisplayP3())
    const { data } = await sharp(files[0])
      .extract({ left: 10, top: 10, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    // Display P3 (200, 60, 60) is about (217, 38, 51) in sRGB.
    expect(Math.abs((data[0] ?? 0) - 217)).toBeLessThan(6)
    expect(Math.abs((data[1] ?? 0) - 38)).toBeLessThan(8)
  })

  test('smaller than the page is not blown up', async () => {
    const { row, files } = await stored(await picture.plain({ width: 200, height: 100 }))
    expect([row?.width, row?.height]).toEqual([200, 100])
    expect((await sharp(files[1]).metadata()).width).toBe(200)
  })
})

describe('what is no photo is refused in words, and nothing is kept', () => {
  test.each([
    ['an empty file', () => picture.bytes(''), 'photoKind'],
    [
      'a drawing renamed to .jpg',
      () => picture.bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'photoKind',
    ],
    ['an archive renamed to .jpg', () => picture.bytes('PK\x03\x04coupons.zip'), 'photoKind'],
    ['a GIF', () => picture.plain({ format: 'gif' }), 'photoKind'],
    ['a TIFF', () => picture.plain({ format: 'tiff' }), 'photoKind'],
    [
      'a page that begins like a photo',
      () => picture.bytes('\xff\xd8\xff\xe0<html><script>alert(1)</script></html>'),
      'photoBroken',
    ],
    ['a cut JPEG', () => picture.cut('jpeg'), 'photoBroken'],
    ['a cut PNG', () => picture.cut('png'), 'photoBroken'],
    ['a cut WebP', () => picture.cut('webp'), 'photoBroken'],
    ['a PNG that claims 60,000 × 60,000 pixels', () => picture.pngBomb(60_000, 60_000), 'photoTooManyPixels'],
    ['a moving WebP', () => picture.moving('webp'), 'photoAnimated'],
    ['a moving PNG', () => picture.movingPng(), 'photoAnimated'],
    ['a WebP header with nothing behind it', () => picture.bytes('RIFF\x04\0\0\0WEBP'), 'photoBroken'],
  ])('%s', async (_, make, key) => {
    expect(await refusedFor(await make())).toBe(key)
  })

  test('a file over the limit is not even opened', async () => {
    const small = { ...ana, settings: { ...ana.settings, uploadBytes: 1024 * 1024 } }
    const file = new File([new Uint8Array(1024 * 1024 + 1)], 'huge.jpg')
    expect(await storePhoto(small, file, '')).toEqual({
      ok: false,
      error: { key: 'photoTooLarge', values: { megabytes: 1 } },
    })
  })

  test('a description that is too long says how long it may be', async () => {
    const photo = await picture.plain()
    const result = await upload(photo, 'photo.jpg', 'x'.repeat(301))
    expect(result).toEqual({ ok: false, error: { key: 'tooLong', values: { limit: 300 } } })
  })

  test('a picture that takes too long is given up, and the next one is opened', async () => {
    const hasty = { ...ana, settings: { ...ana.settings, uploadMs: 1 } }
    const file = new File([new Uint8Array(await picture.plain())], 'photo.jpg')
    expect(await storePhoto(hasty, file, '')).toMatchObject({ ok: false, error: { key: 'photoTimeout' } })
    expect(await upload(await picture.plain())).toMatchObject({ ok: true })
  })

  test('a picture that needs too much memory is given up', async () => {
    const poor = { ...ana, settings: { ...ana.settings, uploadMemoryBytes: 60 * 1024 * 1024 } }
    const file = new File([new Uint8Array(await picture.plain({ width: 6000, height: 6000 }))], 'photo.jpg')
    expect(await storePhoto(poor, file, '')).toMatchObject({ ok: false, error: { key: 'photoTooManyPixels' } })
  })
})

test('what hides behind a photo does not come along', async () => {
  const { files } = await stored(Buffer.concat([await picture.plain(), Buffer.from('PK\x03\x04 coupon RIG15')]))
  for (const file of files) expect(file.includes('RIG15')).toBe(false)
})

test('HTML written into the camera data is left out', async () => {
  const { row } = await stored(await picture.withTags({ Make: '<b>Rigs</b>', Model: '<script>alert(1)</script>' }))
  expect(row?.camera).toEqual({})
})

test('many at once are opened one after another, and too many are asked to wait', async () => {
  const photo = await picture.plain()
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => upload(photo)))
  const waiting = results.filter((result) => result.status === 'rejected')
  expect(waiting).toHaveLength(4)
  for (const result of waiting)
    expect(result).toMatchObject({ reason: { code: 'rate-limited', said: { key: 'photosBusy' } } })
})

test('an applicant, a visitor and a silenced member upload nothing', async () => {
  const file = new File([new Uint8Array(await picture.plain())], 'photo.jpg')
  for (const handle of ['ben', 'sid'])
    await expect(storePhoto(await world.as(handle), file, '')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(storePhoto(world.visitor(), file, '')).rejects.toMatchObject({ code: 'not-signed-in' })
})

test('whoever uploads without end is asked to wait', async () => {
  const noor = await world.as('noor')
  noor.settings.limits.uploadsPerAccount.count = 2
  const file = new File(['no photo'], 'photo.jpg')
  for (let n = 0; n < 2; n++) await storePhoto(noor, file, '')
  await expect(storePhoto(noor, file, '')).rejects.toMatchObject({ code: 'rate-limited' })
})

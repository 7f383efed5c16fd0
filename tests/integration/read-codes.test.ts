import { desc, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiveThread } from '#app/features/forum/receive-thread.server.ts'
import { lookDistance } from '#app/features/media/picture-look.ts'
import { readCodes } from '#app/features/media/read-codes.server.ts'
import { storePhoto } from '#app/features/media/store-photo.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { photos, posts, reviewItems, threads } from '#db/schema/index.ts'
import { withCode } from '#tests/helpers/code-picture.ts'
import { buildImageProcess } from '#tests/helpers/image-process.ts'
import * as picture from '#tests/helpers/pictures.ts'
import { formOf, HONEST } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const SHOP = 'https://rigshop.example/cage'

describe('a code in a picture is read', () => {
  test.each([
    ['a QR code', {}],
    ['white on black', { inverted: true }],
    ['small', { scale: 3 }],
    ['large', { scale: 16 }],
    ['lying askew', { turned: 30 }],
    ['a Data Matrix', { format: 'DataMatrix' as const }],
    ['an Aztec code', { format: 'Aztec' as const }],
    ['a narrow QR code', { format: 'RMQRCode' as const }],
  ])('%s', async (_, look) => {
    expect(await readCodes(await withCode(SHOP, look))).toEqual([SHOP])
  })

  test('a Micro QR code', async () => {
    expect(await readCodes(await withCode('RIG15', { format: 'MicroQRCode' }))).toEqual(['RIG15'])
  })

  test('in Chinese', async () => {
    expect(await readCodes(await withCode('加微信 rig2026 领优惠'))).toEqual(['加微信 rig2026 领优惠'])
  })

  test('but nothing is read where there is none', async () => {
    expect(await readCodes(await picture.fromCamera())).toEqual([])
  })
})

describe('a photo with a code', () => {
  let world: World
  let ana: Context

  beforeAll(async () => {
    await buildImageProcess()
    world = await createWorld()
    ana = await world.as('ana')
  })
  afterAll(() => world.close())

  const fileOf = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], 'clamp.jpg', { type: 'image/jpeg' })
  const ask = async (photo: Buffer, intent: 'post' | 'remove' = 'post', title = `A clamp on a rod, ${world.at}`) => {
    world.advance(60_000)
    const fields = { line: 'cages', kind: 'question', title, body: HONEST, alt: 'A clamp', photos: fileOf(photo) }
    return receiveThread(ana, formOf(fields), intent)
  }
  const newest = async () => {
    const [row] = await world.db
      .select()
      .from(posts)
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .orderBy(desc(posts.createdAt))
      .limit(1)
    return row
  }

  test('that is a link to a shop and nothing else waits for a moderator, who is told why', async () => {
    expect(await ask(await withCode(SHOP))).toEqual({ to: '/mine?told=held#held' })
    const held = await newest()
    expect(held?.post.state).toBe('held')
    const [item] = await world.db
      .select()
      .from(reviewItems)
      .where(eq(reviewItems.postId, held?.post.id ?? ''))
    expect(item?.findings).toMatchObject([{ ruleId: 'qr-with-link', field: 'qr', effect: 'hold' }])
  })

  test('whose words the rules refuse is refused like words, and goes when its words are to go', async () => {
    const coupon = await withCode('Use code RIG15 for 15% off at my shop')
    const refused = await ask(coupon)
    expect(refused).toMatchObject({ status: 422 })
    expect('refusal' in refused && refused.refusal.findings.every(({ field }) => field === 'qr')).toBe(true)
    expect(await ask(coupon, 'remove')).toMatchObject({ to: expect.stringMatching(/^\/t\//) })
    expect((await newest())?.thread.photoId).toBeNull()
  })

  test('that names a part is an ordinary photo', async () => {
    expect(await ask(await withCode('CT-3 rev B'))).toMatchObject({ to: expect.stringMatching(/^\/t\//) })
    const [photo] = await world.db.select().from(photos).orderBy(desc(photos.id)).limit(1)
    expect(photo?.qr).toEqual(['CT-3 rev B'])
  })

  test('is known again when it comes smaller and lighter', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
    const drawn = await sharp({ create: { width: 24, height: 16, channels: 3, background: '#000', noise } })
      .resize(900, 600)
      .png()
      .toBuffer()
    const again = await sharp(drawn).resize(500).linear(0.8, 30).jpeg().toBuffer()
    const looks = await Promise.all([lookOf(drawn), lookOf(again), lookOf(await picture.fromCamera())])
    expect(lookDistance(looks[0] ?? '', looks[1] ?? '')).toBeLessThan(6)
    expect(lookDistance(looks[0] ?? '', looks[2] ?? '')).toBeGreaterThan(16)
  })

  async function lookOf(bytes: Uint8Array) {
    const stored = await storePhoto(ana, fileOf(bytes), 'A clamp')
    if (!stored.ok) throw new Error(stored.error.key)
    const [photo] = await world.db.select().from(photos).where(eq(photos.id, stored.photoId))
    return photo?.look ?? ''
  }
})

import { readdir } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachPhoto } from '#app/features/media/attach-photo.server.ts'
import { dropStrayPhotos } from '#app/features/media/drop-stray-photos.server.ts'
import { photoUrl } from '#app/features/media/photo-url.ts'
import { findOwnPhoto, findPhotosOfPosts } from '#app/features/media/queries.server.ts'
import { storePhoto } from '#app/features/media/store-photo.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { loader } from '#app/routes/photos.$file.ts'
import { drafts, posts, threads } from '#db/schema/index.ts'
import { buildImageProcess } from '#tests/helpers/image-process.ts'
import { plain } from '#tests/helpers/pictures.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const HOUR = 3_600_000
let world: World
let ana: Context

beforeAll(async () => {
  await buildImageProcess()
  world = await createWorld()
  ana = await world.as('ana')
})
afterAll(() => world.close())

async function photoOf(ctx: Context) {
  const stored = await storePhoto(ctx, new File([new Uint8Array(await plain())], 'photo.jpg'), 'A clamp')
  if (!stored.ok) throw new Error(stored.error.key)
  return stored.photoId
}

async function photoInThread() {
  const { postId, threadId } = await storePlainThread(world, 'ana')
  const photoId = await photoOf(ana)
  await inTransaction(ana, (tx) => attachPhoto(tx, photoId, postId))
  return { photoId, postId, threadId }
}

/** What asking for the file answers, as a status. */
async function seen(ctx: Context, photoId: string, file = photoUrl(photoId, 320).slice('/photos/'.length)) {
  const request = new Request(`http://127.0.0.1:3000/photos/${file}`)
  const args = { context: world.visit(ctx), params: { file }, request } as unknown as Parameters<typeof loader>[0]
  return loader(args).catch((refusal: Response) => refusal)
}

const statuses = async (photoId: string, ...people: string[]) => {
  const found: Record<string, number> = { visitor: (await seen(world.visitor(), photoId)).status }
  for (const handle of people) found[handle] = (await seen(await world.as(handle), photoId)).status
  return found
}

test('a photo belongs to one post of its owner, and comes with it', async () => {
  const { photoId, postId } = await photoInThread()
  expect(await findPhotosOfPosts(world.db, [postId])).toMatchObject([
    { id: photoId, postId, alt: 'A clamp', width: 64 },
  ])
  await inTransaction(ana, (tx) => attachPhoto(tx, photoId, postId))
  const elsewhere = await storePlainThread(world, 'ana')
  await expect(inTransaction(ana, (tx) => attachPhoto(tx, photoId, elsewhere.postId))).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('somebody else’s photo cannot be shown as one’s own', async () => {
  const photoId = await photoOf(ana)
  const { postId } = await storePlainThread(world, 'mo')
  await expect(inTransaction(ana, (tx) => attachPhoto(tx, photoId, postId))).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('members see the photos of published posts, and keep them', async () => {
  const { photoId } = await photoInThread()
  expect(await statuses(photoId, 'ana', 'noor', 'pia', 'sid', 'ben')).toEqual({
    visitor: 404,
    ana: 200,
    noor: 200,
    pia: 200,
    sid: 200,
    ben: 404,
  })
  const answer = await seen(ana, photoId)
  expect(answer.headers.get('Content-Type')).toBe('image/webp')
  expect(answer.headers.get('Cache-Control')).toContain('private')
  expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('Content-Length')))
})

test.each(['held', 'removed'] as const)('only the author and moderators see the photo of a %s post', async (state) => {
  const { photoId, postId } = await photoInThread()
  await inTransaction(ana, (tx) => tx.update(posts).set({ state }).where(eq(posts.id, postId)))
  expect(await statuses(photoId, 'ana', 'mo', 'noor', 'pia')).toEqual({
    visitor: 404,
    ana: 200,
    mo: 200,
    noor: 404,
    pia: 404,
  })
})

test('before it is posted, a photo is its owner’s alone', async () => {
  expect(await statuses(await photoOf(ana), 'ana', 'mo', 'noor')).toEqual({
    visitor: 404,
    ana: 200,
    mo: 404,
    noor: 404,
  })
})

test('photos of a thread opened to the public are seen by all', async () => {
  const { photoId, threadId } = await photoInThread()
  await inTransaction(ana, (tx) => tx.update(threads).set({ openToPublicAt: 1 }).where(eq(threads.id, threadId)))
  expect(await statuses(photoId, 'ben')).toEqual({ visitor: 200, ben: 200 })
})

test.each(['../coldshoe.db', 'coldshoe.db', '..%2fcoldshoe.db', 'nobody-320.webp', ''])(
  '%j is not found',
  async (file) => {
    const answer = await seen(ana, '', file)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ message: 'There is no photo at this address.' })
  },
)

test('a photo that was never posted goes after two days, unless a draft holds it', async () => {
  const { photoId: posted } = await photoInThread()
  const [stray, drafted] = [await photoOf(ana), await photoOf(ana)]
  const ownerId = ana.actor.kind === 'account' ? ana.actor.id : ''
  const draft: typeof drafts.$inferInsert = {
    ...{ id: 'draft', accountId: ownerId, photoId: drafted, fields: {}, findings: [], lang: 'en', updatedAt: world.at },
    ...{ target: 'ask', mode: 'new', state: 'kept' },
  }
  await inTransaction(ana, (tx) => tx.insert(drafts).values(draft))
  await dropStrayPhotos(world.system())
  expect(await findOwnPhoto(world.db, ownerId, stray)).toBeDefined()
  world.advance(49 * HOUR)
  const young = await photoOf(ana)
  await dropStrayPhotos(world.system())
  await dropStrayPhotos(world.system())
  const kept = await Promise.all([posted, drafted, young, stray].map((id) => findOwnPhoto(world.db, ownerId, id)))
  expect(kept.map(Boolean)).toEqual([true, true, true, false])
  expect((await readdir(ana.deployment.uploadsDir)).filter((name) => name.startsWith(stray))).toEqual([])
})

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { keepReceivedPhoto } from '#app/features/backlog/samples/keep-received-photo.server.ts'
import { readSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { findSample, listSamplePhotos } from '#app/features/backlog/samples/sample-queries.server.ts'
import { readPhotoText } from '#app/features/forum/read-photo-text.server.ts'
import { readThread } from '#app/features/forum/read-thread.server.ts'
import { receiveReply } from '#app/features/forum/receive-reply.server.ts'
import { lookAtOldPhotos } from '#app/features/media/look-at-old-photos.server.ts'
import { openPhoto } from '#app/features/media/open-photo.server.ts'
import { findPhotoToSee } from '#app/features/media/queries.server.ts'
import { recogniseText } from '#app/features/media/recognise-text.server.ts'
import { storePhoto } from '#app/features/media/store-photo.server.ts'
import { photoItem } from '#app/features/review/photos/photo-item.server.ts'
import { queuePage } from '#app/features/review/queue/queue-page.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { jobs, photos, reviewItems, samples } from '#db/schema/index.ts'
import { fileFrom, storeNeed } from '#tests/helpers/backlog.ts'
import { withCode } from '#tests/helpers/code-picture.ts'
import { buildImageProcess } from '#tests/helpers/image-process.ts'
import * as picture from '#tests/helpers/pictures.ts'
import { applied } from '#tests/helpers/samples.ts'
import { aThread, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let ana: Context
let threadNo: number

/** A recogniser as a house could install one: it prints what it read. */
const program = async (source: string) => {
  const file = path.join(world.folder, 'recogniser.mjs')
  await writeFile(file, source)
  return `${process.execPath} ${file}`
}
const printing = (text: string) =>
  program(`import { statSync } from 'node:fs'
if (statSync(process.argv[2]).size > 0) process.stdout.write(${JSON.stringify(text)})`)

beforeAll(async () => {
  await buildImageProcess()
  world = await createWorld()
  threadNo = (await aThread(await world.as('max'))).threadNo
})
beforeEach(async () => {
  world.advance(120_000)
  ana = await world.as('ana')
})
afterAll(() => world.close())

async function replyWithPhoto(command?: string) {
  ana.deployment.imageTextCommand = command
  const photo = new File([new Uint8Array(await picture.plain())], 'plate.jpg', { type: 'image/jpeg' })
  const body = `The plate sits like this, with the pin in its hole. ${world.at}`
  await receiveReply(ana, threadNo, formOf({ body, photos: photo, alt: 'A plate' }), 'post')
  const [row] = await world.db.select().from(photos).orderBy(desc(photos.id)).limit(1)
  return row?.id ?? ''
}
const photoOf = async (id: string) => (await world.db.select().from(photos).where(eq(photos.id, id)))[0]
const read = (photoId: string) => readPhotoText({ ...ana, actor: { kind: 'system' } }, { photoId })

test('words in a photo that the rules mind hide the photo, not its post, until a moderator has looked', async () => {
  const id = await replyWithPhoto(await printing('Use code RIG15 for 15% off at my shop'))
  await read(id)
  const photo = await photoOf(id)
  expect(photo).toMatchObject({ imageText: 'Use code RIG15 for 15% off at my shop', hiddenAt: world.at })
  const [item] = await world.db
    .select()
    .from(reviewItems)
    .where(eq(reviewItems.postId, photo?.postId ?? ''))
  expect(item).toMatchObject({ kind: 'image', state: 'waiting' })
  const { posts } = await readThread(world.db, 'member', threadNo, null)
  expect(posts.at(-1)).toMatchObject({ state: 'published', photos: [{ id, hidden: true, alt: '' }] })
  const file = `${id}-1600.webp`
  await expect(openPhoto(await world.as('max').then(silent), file)).rejects.toMatchObject({ code: 'not-found' })
  for (const ctx of [ana, await world.as('mo')]) {
    const { length, stream } = await openPhoto(ctx, file)
    stream.destroy()
    expect(length).toBeGreaterThan(0)
  }
})

/** Max moderates; without that he is a member like others. */
const silent = (ctx: Context): Context =>
  ctx.actor.kind === 'account' ? { ...ctx, actor: { ...ctx.actor, grants: [] } } : ctx

test('honest words hide nothing', async () => {
  const id = await replyWithPhoto(await printing('MAX LOAD 4 kg'))
  await read(id)
  expect(await photoOf(id)).toMatchObject({ imageText: 'MAX LOAD 4 kg', imageTextAt: world.at, hiddenAt: null })
})

test('it is asked for when a photo is posted, and only where the house has it and wants it', async () => {
  const on = await replyWithPhoto(await printing('nothing'))
  const off = await replyWithPhoto(undefined)
  const asked = await world.db.select().from(jobs).where(eq(jobs.name, 'read-photo-text'))
  expect(asked.map(({ key }) => key)).toContain(on)
  expect(asked.map(({ key }) => key)).not.toContain(off)
  await read(off)
  expect(await photoOf(off)).toMatchObject({ imageText: null, imageTextAt: null })
})

test('words in a photo of a sample hide it from members as well, and it is asked for with the application', async () => {
  const no = await applied(world, 'noor', await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no))
  const noor = await world.as('noor')
  noor.deployment.imageTextCommand = await printing('Use code RIG15 for 15% off at my shop')
  const sent = new File([new Uint8Array(await picture.plain())], 'clamp.jpg', { type: 'image/jpeg' })
  expect(await keepReceivedPhoto(noor, no, formOf({ photos: sent, alt: 'On my table' }))).toEqual({ ok: true })
  const { sample } = await findSample(world.db, no)
  const id = (await listSamplePhotos(world.db, sample.id)).find(({ kind }) => kind === 'received')?.id ?? ''
  const asked = await world.db.select().from(jobs).where(eq(jobs.name, 'read-photo-text'))
  expect(asked.map(({ key }) => key)).toContain(id)
  await world.database.door((tx) => tx.update(samples).set({ sharedAt: world.at }).where(eq(samples.id, sample.id)))
  const seenBy = async (who: string) =>
    can((await world.as(who)).actor, 'photo.see', ensureFound(await findPhotoToSee(world.db, id), 'photo'))
  expect(await seenBy('ana')).toBe(true)
  await readPhotoText({ ...noor, actor: { kind: 'system' } }, { photoId: id })
  expect(await photoOf(id)).toMatchObject({ hiddenAt: world.at })
  const { items } = await queuePage(await world.as('mo'), new URLSearchParams('kind=image'))
  const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.photoId, id))
  expect(items.map((each) => each.id)).toContain(item?.id)
  expect(await photoItem(await world.as('mo'), item?.id ?? '')).toMatchObject({
    ...{ photo: { id, imageText: 'Use code RIG15 for 15% off at my shop' }, hidden: true, sample: { no } },
    ...{
      author: 'noor',
      findings: expect.arrayContaining([expect.objectContaining({ field: 'imageText' })]),
      mayDecide: true,
    },
  })
  expect([await seenBy('ana'), await seenBy('noor'), await seenBy('raj')]).toEqual([false, true, true])
  const shown = async (who: string) => (await readSample(await world.as(who), no)).photos.map((photo) => photo.id)
  expect(await shown('ana')).not.toContain(id)
  expect(await shown('noor')).toContain(id)
  await world.database.door((tx) => tx.update(photos).set({ deletedAt: world.at }).where(eq(photos.id, id)))
  expect([await seenBy('ana'), await seenBy('raj')]).toEqual([false, false])
})

test('a program that hangs, fails or is not there costs nothing but its words', async () => {
  const hanging = await program('setInterval(() => {}, 1000)')
  await expect(recogniseText(hanging, '/tmp/none.webp', 300)).rejects.toThrow()
  await expect(recogniseText('/no/such/program', '/tmp/none.webp', 300)).rejects.toThrow()
})

test('nothing in a path becomes a command', async () => {
  const echo = await program('process.stdout.write(process.argv.slice(2).join("|"))')
  expect(await recogniseText(`${echo} {} stdout`, '/tmp/a b; echo $(id).webp', 5000)).toBe(
    '/tmp/a b; echo $(id).webp|stdout',
  )
})

test('a photo from before codes were read is looked at later', async () => {
  const bytes = new Uint8Array(await withCode('CT-3 rev B'))
  const stored = await storePhoto(ana, new File([bytes], 'old.jpg', { type: 'image/jpeg' }), 'An old one')
  const id = stored.ok ? stored.photoId : ''
  await inTransaction(ana, (tx) => tx.update(photos).set({ qr: null, look: null }).where(eq(photos.id, id)))
  await lookAtOldPhotos(world.system())
  expect(await photoOf(id)).toMatchObject({ qr: ['CT-3 rev B'], look: expect.stringMatching(/^[0-9a-f]{16}$/) })
})

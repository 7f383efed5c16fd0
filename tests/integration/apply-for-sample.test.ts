import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyForSample } from '#app/features/backlog/samples/apply-for-sample.server.ts'
import { keepReceivedPhoto } from '#app/features/backlog/samples/keep-received-photo.server.ts'
import { receiveApplication } from '#app/features/backlog/samples/receive-application.server.ts'
import { findSample, listSamplePhotos } from '#app/features/backlog/samples/sample-queries.server.ts'
import { dropStrayPhotos } from '#app/features/media/drop-stray-photos.server.ts'
import { findPhotoToSee } from '#app/features/media/queries.server.ts'
import { can } from '#app/permissions.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { photos, requests } from '#db/schema/index.ts'
import { fileFrom, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { buildImageProcess } from '#tests/helpers/image-process.ts'
import * as picture from '#tests/helpers/pictures.ts'
import { APPLICATION, aPhoto, DAY, FEEDBACK, move, shipped } from '#tests/helpers/samples.ts'
import { formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let requestNo: number

beforeAll(async () => {
  await buildImageProcess()
  world = await createWorld()
  requestNo = await fileFrom(world, (await storeNeed(world, { by: 'ana' })).no)
}, 120_000)
afterAll(() => world.close())

const aFile = async () => new File([new Uint8Array(await picture.plain())], 'clamp.jpg', { type: 'image/jpeg' })
const PROMISED = { adult: 'on', promise: 'on' }

test('a refusal names its fields and keeps the words and the picture', async () => {
  const ana = await world.as('ana')
  const first = await receiveApplication(
    ana,
    requestNo,
    formOf({ ...APPLICATION, fails: 'It wobbles.', photos: await aFile(), alt: 'The clamp' }),
  )
  if ('to' in first) throw new Error('refused, it was to be')
  expect(Object.keys(first.errors).sort()).toEqual(['adult', 'fails', 'promise'])
  expect([first.typed.camera, first.kept?.alt]).toEqual([APPLICATION.camera, 'The clamp'])
  const sent = formOf({ ...APPLICATION, ...PROMISED, photoId: first.kept?.id ?? '', alt: 'The clamp' })
  const second = await receiveApplication(ana, requestNo, sent)
  expect(second).toMatchObject({ to: expect.stringMatching(/^\/samples\/1001/) })
  world.advance(3 * DAY)
  await dropStrayPhotos(world.system())
  expect(await world.db.$count(photos, eq(photos.id, first.kept?.id ?? ''))).toBe(1)
  const again = await receiveApplication(ana, requestNo, formOf({ ...APPLICATION, ...PROMISED, photos: await aFile() }))
  expect(again).toMatchObject({ errors: { form: { key: 'samples.oneLive', values: { no: 1001 } } } })
  await move(world, 'ana', 1001, 'withdraw')
}, 60_000)

test('nobody applies for what is made, with the picture of another, or without one', async () => {
  const noor = await world.as('noor')
  expect(await applyForSample(noor, requestNo, APPLICATION)).toMatchObject({ errors: { photos: {} } })
  const stranger = await aPhoto(world, 'ana')
  await expect(applyForSample(noor, requestNo, { ...APPLICATION, photo: stranger })).rejects.toThrow('not-found')
  await expect(applyForSample(noor, 9999, { ...APPLICATION, photo: await aPhoto(world, 'noor') })).rejects.toThrow(
    'not-found',
  )
  const { id } = await requestNamed(world, requestNo)
  const become = (state: 'made' | 'grading') =>
    world.database.door((tx) => tx.update(requests).set({ state }).where(eq(requests.id, id)))
  await become('made')
  const photo = await aPhoto(world, 'noor')
  await expect(applyForSample(noor, requestNo, { ...APPLICATION, photo })).rejects.toMatchObject({
    said: { key: 'samples.requestClosed' },
  })
  await become('grading')
})

test('a picture of what arrived is seen by staff, and by members once the sample is shared', async () => {
  const no = await shipped(world, 'noor', requestNo)
  const noor = await world.as('noor')
  expect(await keepReceivedPhoto(noor, no, formOf({ photos: await aFile(), alt: 'On my table' }))).toEqual({ ok: true })
  await expect(keepReceivedPhoto(await world.as('ana'), no, formOf({ photos: await aFile() }))).rejects.toThrow(
    'forbidden',
  )
  const { sample } = await findSample(world.db, no)
  const id = (await listSamplePhotos(world.db, sample.id)).find(({ kind }) => kind === 'received')?.id ?? ''
  const seenBy = async (handle: string) =>
    can((await world.as(handle)).actor, 'photo.see', ensureFound(await findPhotoToSee(world.db, id), 'photo'))
  expect([await seenBy('noor'), await seenBy('raj'), await seenBy('ana'), await seenBy('ben')]).toEqual([
    ...[true, true, false, false],
  ])
  await move(world, 'noor', no, 'receive')
  await move(world, 'noor', no, 'feedback', FEEDBACK)
  await move(world, 'noor', no, 'share', { links: [{ url: '/t/1001', disclosed: true }] })
  expect([await seenBy('ana'), await seenBy('ben')]).toEqual([true, false])
}, 60_000)

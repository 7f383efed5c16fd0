import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { receiveSampleAct } from '#app/features/backlog/samples/receive-sample-act.server.ts'
import { reportPhoto } from '#app/features/backlog/samples/report-photo.server.ts'
import { decidePhoto } from '#app/features/review/photos/decide-photo.server.ts'
import { photoItem } from '#app/features/review/photos/photo-item.server.ts'
import { receivePhotoDecision } from '#app/features/review/photos/receive-photo-decision.server.ts'
import { queuePage } from '#app/features/review/queue/queue-page.server.ts'
import { notices, reviewItems } from '#db/schema/index.ts'
import { fileFrom, idOf, storeNeed } from '#tests/helpers/backlog.ts'
import { FEEDBACK, move, shipped } from '#tests/helpers/samples.ts'
import { formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let no: number
let photoId: string

beforeEach(async () => {
  world = await createWorld()
  no = await shipped(world, 'ana', await fileFrom(world, (await storeNeed(world, { by: 'ana' })).no))
  await move(world, 'ana', no, 'receive')
  await move(world, 'ana', no, 'feedback', FEEDBACK)
  photoId = (await readSample(await world.as('ana'), no)).photos[0]?.id ?? ''
})
afterEach(() => world.close())

const share = () => move(world, 'ana', no, 'share', { links: [{ url: '/t/1001', disclosed: true }] })
const report = async (who: string, reason: 'promotion' | 'unsafe' = 'promotion') =>
  reportPhoto(await world.as(who), no, { photoId, reason })
const waiting = async () => (await queuePage(await world.as('mo'), new URLSearchParams('kind=image'))).items
const shownTo = async (who: string) => (await readSample(await world.as(who), no)).photos.map(({ id }) => id)

test('a member tells moderators of a photo of a shared sample, once, and it waits in their queue as one thing', async () => {
  await expect(report('noor')).rejects.toThrow('not-found')
  await share()
  await report('noor')
  await report('max', 'unsafe')
  await expect(report('noor')).rejects.toMatchObject({ said: { key: 'samples.reportedAlready' } })
  for (const who of ['ana', 'ben', 'sid']) await expect(report(who), who).rejects.toThrow('forbidden')
  const [item, ...others] = await waiting()
  expect(others).toEqual([])
  expect(item).toMatchObject({ kind: 'image', author: 'ana' })
  const page = await photoItem(await world.as('mo'), item?.id ?? '')
  expect(page).toMatchObject({ hidden: false, sample: { no, shared: true }, photo: { id: photoId }, findings: [] })
  expect(page.reports).toMatchObject([
    { by: 'noor', reason: 'promotion' },
    { by: 'max', reason: 'unsafe' },
  ])
  expect(await shownTo('lee')).toContain(photoId)
  expect((await readSample(await world.as('noor'), no)).photos).toMatchObject([{ id: photoId, reported: true }])
})

test('what a member leaves out of a report is named, and nothing is sent', async () => {
  await share()
  const form = formOf({ photoId, reason: '' })
  expect(await receiveSampleAct(await world.as('noor'), no, { form, intent: 'report' })).toMatchObject({
    errors: { reason: { key: 'chooseOne' } },
  })
  expect(await waiting()).toEqual([])
})

test('a moderator hides the photo, its owner is told why, and it can be decided anew', async () => {
  await share()
  await report('noor')
  const [item] = await waiting()
  const itemId = item?.id ?? ''
  const mo = await world.as('mo')
  const search = new URLSearchParams()
  expect(await receivePhotoDecision(mo, { itemId, form: formOf({ decision: 'remove' }), search })).toMatchObject({
    errors: { reason: { key: 'reasonForAuthor' } },
  })
  const form = formOf({ decision: 'remove', reason: 'A shop’s address stands on the plate.' })
  expect(await receivePhotoDecision(mo, { itemId, form, search })).toEqual({ to: `/review?last=${itemId}` })
  expect([await shownTo('noor'), await shownTo('ana')]).toEqual([[], [photoId]])
  expect(await waiting()).toEqual([])
  await world.runJobs()
  const told = await world.db
    .select()
    .from(notices)
    .where(eq(notices.accountId, await idOf(world, 'ana')))
  expect(told.find(({ values }) => (values as { kind?: string }).kind === 'photo-kept-hidden')).toMatchObject({
    kind: 'sample-reminder',
    values: { quoted: 'A shop’s address stands on the plate.' },
  })
  await decidePhoto(mo, itemId, { decision: 'publish', reason: '' })
  expect(await shownTo('noor')).toEqual([photoId])
  const { decisions } = await photoItem(mo, itemId)
  expect(decisions.map(({ decision, undoneAt }) => [decision, undoneAt !== null])).toEqual([
    ['publish', false],
    ['remove', true],
  ])
})

test('nobody but a moderator decides, and nobody about a photo of their own', async () => {
  await share()
  await report('noor')
  const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.photoId, photoId))
  for (const who of ['noor', 'cora', 'lee', 'ana'])
    await expect(decidePhoto(await world.as(who), item?.id ?? '', { decision: 'publish', reason: '' })).rejects.toThrow(
      'forbidden',
    )
})

test('a photo that is reported after it was found fine waits again', async () => {
  await share()
  await report('noor')
  const [item] = await waiting()
  await decidePhoto(await world.as('mo'), item?.id ?? '', { decision: 'publish', reason: '' })
  expect(await waiting()).toEqual([])
  world.advance(1000)
  await report('max')
  expect((await waiting()).map(({ id }) => id)).toEqual([item?.id])
})

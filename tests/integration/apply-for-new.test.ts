import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyForNew, dropWish } from '#app/features/backlog/samples/apply-for-new.server.ts'
import { readSamples } from '#app/features/backlog/samples/read-board.server.ts'
import { readSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { dropStrayPhotos } from '#app/features/media/drop-stray-photos.server.ts'
import { threads } from '#db/schema/index.ts'
import { fileFrom, storeNeed } from '#tests/helpers/backlog.ts'
import { APPLICATION, aPhoto, apply, DAY } from '#tests/helpers/samples.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let requestNo: number

beforeEach(async () => {
  world = await createWorld()
  requestNo = await fileFrom(world, (await storeNeed(world, { by: 'ana' })).no)
})
afterEach(() => world.close())

const NEED = {
  line: 'tripods',
  title: 'A half-ball leveller for the shoulder of the CT-3',
  need: 'On a slope I reset three legs for each position. A 60 mm half-ball under the head would level it in seconds.',
}
const applyNew = async (who: string, need: Partial<typeof NEED> = {}) =>
  applyForNew(await world.as(who), { ...NEED, ...need }, { ...APPLICATION, photo: await aPhoto(world, who) })
const own = async (who: string) => readSamples(await world.as(who))

test('who applies with a need of their own writes a thread, and becomes a sample when staff have collected it', async () => {
  const wished = await applyNew('noor')
  if (!wished.ok) throw new Error(JSON.stringify(wished.errors))
  const { threadNo } = wished
  const [thread] = await world.db.select().from(threads).where(eq(threads.no, threadNo))
  expect(thread).toMatchObject({ kind: 'need', title: NEED.title, state: 'published' })
  expect(thread?.toJudgeAt).not.toBeNull()
  expect(await own('noor')).toMatchObject({ own: [], wish: { threadNo, title: NEED.title } })
  await expect(applyNew('noor', { title: 'Another one' })).rejects.toMatchObject({
    said: { key: 'samples.oneWish', values: { threadNo } },
  })
  await expect(apply(world, 'noor', requestNo)).rejects.toMatchObject({ said: { key: 'samples.oneWish' } })
  world.advance(3 * DAY)
  await dropStrayPhotos(world.system())
  const filed = await fileFrom(world, threadNo)
  const { own: samples, wish } = await own('noor')
  expect(samples).toMatchObject([{ state: 'applied', requestNo: filed }])
  expect(wish).toBeUndefined()
  const read = await readSample(await world.as('noor'), samples[0]?.no ?? 0)
  expect(read).toMatchObject({ own: true, month: '2026-11', application: { camera: APPLICATION.camera } })
  expect(read.photos).toHaveLength(1)
})

test('a need and an application in one form name everything at fault, and nothing is posted', async () => {
  const before = await world.db.$count(threads)
  expect(await applyNew('noor', { line: 'moons' })).toMatchObject({ ok: false, errors: { line: { key: 'chooseOne' } } })
  expect(
    await applyNew('noor', { need: 'Use code RIG15 for 15% off at my shop, that is what is missing here.' }),
  ).toMatchObject({
    errors: { need: { key: 'step.textRefused' } },
  })
  await expect(applyNew('ben')).rejects.toThrow('forbidden')
  expect(await world.db.$count(threads)).toBe(before)
})

test('an application that waits can be taken back, and what it waited for stays', async () => {
  const wished = await applyNew('noor')
  await dropWish(await world.as('noor'))
  expect((await own('noor')).wish).toBeUndefined()
  if (wished.ok) await fileFrom(world, wished.threadNo)
  expect((await own('noor')).own).toEqual([])
  await expect(dropWish(await world.as('noor'))).rejects.toMatchObject({ said: { key: 'stale' } })
})

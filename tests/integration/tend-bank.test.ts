import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { redrawForm } from '#app/features/admission/sitting/redraw-form.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { listLive } from '#app/features/admission/upkeep/list-live.server.ts'
import { moveExposureWindow } from '#app/features/admission/upkeep/move-exposure.server.ts'
import { tendBank } from '#app/features/admission/upkeep/tend-bank.server.ts'
import { attempts, bank, itemFlags, items, itemVersions, log } from '#db/schema/index.ts'
import { sitExams } from '#db/seed/sittings/sit-exams.server.ts'
import { setStage } from '#db/seed/stage.server.ts'
import { createExamWorld, DAY, start } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

const sitBefore = async (count: number) => {
  const system = world.system()
  await sitExams(await setStage(world.database, system.deployment, world.at), system, count)
}
const exposures = async () =>
  new Map(
    (await world.db.select({ id: items.id, exposure: items.exposure }).from(items)).map((row) => [
      row.id,
      row.exposure,
    ]),
  )
const flagsOf = (itemId: string) =>
  world.db
    .select()
    .from(itemFlags)
    .where(and(eq(itemFlags.itemId, itemId), isNull(itemFlags.clearedAt)))
const stateOf = async (id: string) => (await world.db.select().from(items).where(eq(items.id, id)))[0]!
const set = (itemId: string, change: Partial<typeof items.$inferInsert>) =>
  world.database.door((tx) => tx.update(items).set(change).where(eq(items.id, itemId)))

test('exposure counts the forms of the last 90 days, and forms drawn before and after can be drawn again', async () => {
  await sitBefore(120)
  await moveExposureWindow(world.system())
  const [row] = await world.db.select().from(bank)
  const since = world.at - 90 * DAY
  const rows = await world.db.select().from(attempts).orderBy(asc(attempts.drawNo))
  expect(row?.exposureFrom).toBe(rows.find(({ startedAt }) => startedAt >= since)?.drawNo)
  const counted = await world.database.client.execute(
    `SELECT item_id, count(*) AS forms FROM attempt_item JOIN attempt ON id = attempt_id WHERE started_at >= ${since} GROUP BY item_id`,
  )
  const expected = new Map(counted.rows.map((each) => [String(each.item_id), Number(each.forms)]))
  for (const [id, exposure] of await exposures()) expect(exposure).toBe(expected.get(id) ?? 0)

  const { attemptId } = await startAttempt(await world.as('ben'), start())
  const [fresh] = await world.db.select().from(attempts).where(eq(attempts.id, attemptId))
  expect(fresh?.exposureFrom).toBe(row?.exposureFrom)
  for (const attempt of [rows[0]!, rows[60]!, rows.at(-1)!, fresh!])
    expect(await redrawForm(world.db, attempt)).toEqual({ same: true })
})

test('where nobody has sat for long, no form counts any more', async () => {
  await sitBefore(3)
  world.advance(400 * DAY)
  await moveExposureWindow(world.system())
  expect((await world.db.select().from(bank))[0]).toMatchObject({ draws: 3, exposureFrom: 4 })
  expect([...(await exposures()).values()].every((exposure) => exposure === 0)).toBe(true)
})

/** Strata hold spare items or just enough; takes one of each kind. */
async function pickItems() {
  const live = await listLive(world.db)
  const rig = live.filter(({ topic, level }) => topic === 'RIG' && level === 2)
  const spare = rig[0]!
  const others = live.filter(({ topic, level }) => topic === 'SAF' && level === 3)
  for (const each of others.slice(3)) await set(each.id, { state: 'draft' })
  return { spare: spare.id, needed: others[0]!.id }
}

test('an item seen too often retires when another can take its place, and is only flagged when none can', async () => {
  const { spare, needed } = await pickItems()
  for (const id of [spare, needed]) await set(id, { views: 301 })
  await tendBank(world.system())
  expect(await stateOf(spare)).toMatchObject({ state: 'retired', stateReason: expect.stringContaining('301 times') })
  expect((await stateOf(needed)).state).toBe('live')
  expect(await flagsOf(needed)).toMatchObject([{ kind: 'manyViews', details: { n: 301 } }])
  const [logged] = await world.db
    .select()
    .from(log)
    .where(eq(log.subject, `item:${spare}`))
    .orderBy(desc(log.seq))
  expect(logged).toMatchObject({
    act: 'item.state-changed',
    actorId: null,
    reason: expect.stringContaining('301 times'),
  })
  await tendBank(world.system())
  expect(await flagsOf(needed)).toHaveLength(1)
})

test('an item whose re-check is overdue is flagged, and leaves when another is live', async () => {
  const { spare, needed } = await pickItems()
  for (const id of [spare, needed]) {
    const { versionId } = await stateOf(id)
    await world.database.door((tx) =>
      tx
        .update(itemVersions)
        .set({ recheckAt: '2026-11-02' })
        .where(eq(itemVersions.id, versionId ?? '')),
    )
  }
  await tendBank(world.system())
  expect((await stateOf(spare)).state).toBe('retired')
  expect((await stateOf(needed)).state).toBe('live')
  expect(await flagsOf(needed)).toMatchObject([{ kind: 'recheckOverdue', details: { due: '2026-11-02' } }])
})

test('an item on too many forms is flagged, once there are forms enough to say so', async () => {
  const { needed } = await pickItems()
  await sitBefore(20)
  await set(needed, { exposure: 15 })
  await tendBank({ ...world.system(), settings: { ...world.system().settings } })
  expect(await flagsOf(needed)).toEqual([])
  await sitBefore(60)
  await moveExposureWindow(world.system())
  const [{ draws, exposureFrom } = { draws: 0, exposureFrom: 0 }] = await world.db.select().from(bank)
  const forms = draws - exposureFrom + 1
  const system = world.system()
  system.settings.exam.flagsFrom = 10
  await set(needed, { exposure: Math.ceil(forms * 0.45) })
  await tendBank(system)
  expect(await flagsOf(needed)).toMatchObject([{ kind: 'exposureAlarm' }])
})

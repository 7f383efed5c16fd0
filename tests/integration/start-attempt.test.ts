import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { blueprintFor, TRACKS } from '#app/features/admission/blueprint.ts'
import { makeEventCode } from '#app/features/admission/overrides/event-codes.server.ts'
import { voidAttempt } from '#app/features/admission/overrides/void-attempt.server.ts'
import { waiveWait } from '#app/features/admission/overrides/waive-wait.server.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { redrawForm } from '#app/features/admission/sitting/redraw-form.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { accounts, attempts, bank, items } from '#db/schema/index.ts'
import { answerAll, createExamWorld, DAY, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

const conflict = (key: string) => ({ code: 'conflict', said: { key } })

async function failOnce(clientKey: string) {
  const ben = await world.as('ben')
  const { attemptId, tab } = await startAttempt(ben, start(clientKey))
  await finishAttempt(ben, attemptId, tab)
}

test('the whole form is stored before the first item is shown, and only the first is served', async () => {
  const ben = await world.as('ben')
  const { attemptId } = await startAttempt(ben, start())
  const form = await storedForm(world.db, attemptId)
  expect(form.filter((item) => !item.pilot)).toHaveLength(40)
  expect(form.filter((item) => item.servedAt !== null).map((item) => item.position)).toEqual([1])
  expect(new Set(form.flatMap((item) => item.options.map((option) => option.token))).size).toBe(160)
  for (const { topic, level, count } of blueprintFor('motion')) {
    expect(form.filter((item) => item.itemId.startsWith(`${topic}-L${level}-`))).toHaveLength(count)
  }
})

test('the deadline is written once, from the minutes chosen', async () => {
  const { attemptId } = await startAttempt(await world.as('ben'), start('a key', 90 * 60))
  const [attempt] = await world.db.select().from(attempts).where(eq(attempts.id, attemptId))
  expect(attempt).toMatchObject({ allowedSeconds: 5400, deadlineAt: world.at + 90 * 60_000, firstServedAt: world.at })
})

test('a repeated start finds its own attempt, and parallel starts make one', async () => {
  const ben = await world.as('ben')
  const started = await Promise.all(
    [start('a'), start('b'), start('a'), start('c')].map((input) => startAttempt(ben, input)),
  )
  expect(new Set(started.map((one) => one.attemptId)).size).toBe(1)
  expect(await world.db.select({ id: attempts.id }).from(attempts)).toHaveLength(1)
})

test('a repeated start is still the same attempt after it has ended', async () => {
  await failOnce('a key')
  const { attemptId } = await startAttempt(await world.as('ben'), start('a key'))
  const [attempt] = await world.db.select().from(attempts)
  expect(attempt).toMatchObject({ id: attemptId, state: 'failed' })
})

test('the database itself refuses a second live attempt', async () => {
  const { attemptId } = await startAttempt(await world.as('ben'), start())
  const [live] = await world.db.select().from(attempts).where(eq(attempts.id, attemptId))
  const second = { ...live!, id: 'second', clientKey: 'other' }
  await expect(world.database.door((tx) => tx.insert(attempts).values(second))).rejects.toThrow()
})

test('the next tries open after a day, a week, and 180 days, and share no item', async () => {
  await failOnce('one')
  await expect(failOnce('two')).rejects.toMatchObject(conflict('exam.coolDown'))
  world.advance(DAY)
  await failOnce('two')
  world.advance(7 * DAY - 1)
  await expect(failOnce('three')).rejects.toMatchObject(conflict('exam.coolDown'))
  world.advance(1)
  await failOnce('three')
  const forms = await Promise.all((await world.db.select().from(attempts)).map(({ id }) => storedForm(world.db, id)))
  expect(
    new Set(
      forms
        .flat()
        .filter((item) => item.servedAt)
        .map((item) => item.itemId),
    ).size,
  ).toBe(3)
  world.advance(30 * DAY)
  await expect(failOnce('four')).rejects.toMatchObject(conflict('exam.attemptsUsed'))
  world.advance(142 * DAY)
  await failOnce('four')
})

test('an attempt whose time ran out counts, and is closed when the next one is asked for', async () => {
  const ben = await world.as('ben')
  await startAttempt(ben, start('one', 3600))
  world.advance(2 * HOUR)
  await expect(startAttempt(ben, start('two'))).rejects.toMatchObject(conflict('exam.coolDown'))
})

test('a refused start still marks what ran out before it, and lets in who has passed', async () => {
  const ben = await world.as('ben')
  const sitting = await startAttempt(ben, start('one'))
  await answerAll(ben, sitting, 40)
  world.advance(2 * HOUR)
  await expect(startAttempt(ben, start('two'))).rejects.toMatchObject({ said: { key: 'refused.alreadyMember' } })
  const [attempt] = await world.db.select().from(attempts)
  expect(attempt).toMatchObject({ state: 'passed', finishedBy: 'deadline' })
  expect((await world.as('ben')).actor).toMatchObject({ state: 'member' })
})

test('an account of this minute may sit, and an unconfirmed one confirms first', async () => {
  const setBen = (set: Partial<typeof accounts.$inferInsert>) =>
    world.database.door((tx) => tx.update(accounts).set(set).where(eq(accounts.handle, 'ben')))
  await setBen({ createdAt: world.at, emailConfirmedAt: null })
  await expect(startAttempt(await world.as('ben'), start())).rejects.toMatchObject({
    said: { key: 'refused.unconfirmed' },
  })
  await setBen({ emailConfirmedAt: world.at })
  await startAttempt(await world.as('ben'), start())
})

async function busyAddress(address: string) {
  const [noor] = await world.db.select().from(accounts).where(eq(accounts.handle, 'noor'))
  const sitting = { accountId: noor!.id, state: 'failed' as const, seed: '', bankRevision: '', lang: 'en' as const }
  const times = { cut: 28, startedAt: world.at - HOUR, allowedSeconds: 1, deadlineAt: world.at }
  const rows = ['1', '2', '3', '4', '5'].map((id) => ({ id, clientKey: id, address, ...sitting, ...times }))
  await world.database.door((tx) => tx.insert(attempts).values(rows))
}
const isFlagged = async (attemptId: string) =>
  (await world.db.select().from(attempts).where(eq(attempts.id, attemptId)))[0]?.addressBusy

test('the sixth start of a day from one address is flagged for an examiner, and not refused', async () => {
  const ben = { ...(await world.as('ben')), address: '203.0.113.9' }
  await busyAddress(ben.address)
  const { attemptId } = await startAttempt(ben, start())
  expect(await isFlagged(attemptId)).toBe(true)
})

test('an event code lifts the flag, read out in any spelling; a wrong one is said to be wrong', async () => {
  const ben = { ...(await world.as('ben')), address: '203.0.113.9' }
  await busyAddress(ben.address)
  const code = await makeEventCode(await world.as('eva'), { label: 'Light fair', endsAt: world.at + DAY })
  await expect(startAttempt(ben, { ...start(), eventCode: 'NOPE-1234' })).rejects.toMatchObject(
    conflict('exam.eventCode'),
  )
  const { attemptId } = await startAttempt(ben, { ...start(), eventCode: code.toLowerCase().replace('-', ' ') })
  expect(await isFlagged(attemptId)).toBe(false)
})

test('an examiner’s waiver opens one try at once, and only one', async () => {
  const ben = await world.as('ben')
  await failOnce('one')
  const eva = await world.as('eva')
  await waiveWait(eva, { accountId: ben.actor.kind === 'account' ? ben.actor.id : '', reason: 'The power went out' })
  await failOnce('two')
  await expect(failOnce('three')).rejects.toMatchObject(conflict('exam.coolDown'))
})

test('a waiver opens a try also after one that was voided', async () => {
  const ben = await world.as('ben')
  const eva = await world.as('eva')
  const accountId = ben.actor.kind === 'account' ? ben.actor.id : ''
  await failOnce('one')
  await waiveWait(eva, { accountId, reason: 'The power went out' })
  const { attemptId } = await startAttempt(ben, start('two'))
  await voidAttempt(eva, { attemptId, reason: 'It went out again' })
  await expect(startAttempt(ben, start('three'))).rejects.toMatchObject(conflict('exam.coolDown'))
  await waiveWait(eva, { accountId, reason: 'It went out again' })
  await failOnce('three')
  await expect(failOnce('four')).rejects.toMatchObject(conflict('exam.coolDown'))
})

test('twenty starts at once make one attempt', async () => {
  const ben = await world.as('ben')
  const started = await Promise.all(Array.from({ length: 20 }, (_, at) => startAttempt(ben, start(`key ${at}`))))
  expect(new Set(started.map((one) => one.attemptId)).size).toBe(1)
  expect(await world.db.select({ id: attempts.id }).from(attempts)).toHaveLength(1)
})

test.each(TRACKS)('a form of the %s track is drawn from its topics, and can be drawn again', async (track) => {
  const ben = await world.as('ben')
  const { attemptId, tab } = await startAttempt(ben, { ...start('one'), track })
  await finishAttempt(ben, attemptId, tab)
  world.advance(DAY)
  const second = await startAttempt(ben, { ...start('two'), track, lang: 'zh-CN', textOnly: true })
  for (const id of [attemptId, second.attemptId]) {
    const [attempt] = await world.db.select().from(attempts).where(eq(attempts.id, id))
    expect(await redrawForm(world.db, attempt!)).toEqual({ same: true })
  }
  const [attempt] = await world.db.select().from(attempts).where(eq(attempts.id, second.attemptId))
  expect((await redrawForm(world.db, { ...attempt!, seed: 'another' }))?.same).toBe(false)
})

test('the least shown items come first, whoever they were shown to', async () => {
  const ben = await world.as('ben')
  const raj = await world.as('raj')
  const first = await storedForm(world.db, (await startAttempt(ben, start())).attemptId)
  const second = await storedForm(world.db, (await startAttempt(raj, start())).attemptId)
  const ids = new Set(first.filter((item) => !item.pilot).map((item) => item.itemId))
  expect(second.filter((item) => !item.pilot && ids.has(item.itemId) && !item.values)).toEqual([])
})

test('a bank from before revisions were kept can be drawn from', async () => {
  await world.database.door((tx) => tx.update(bank).set({ revision: null }))
  const { attemptId } = await startAttempt(await world.as('ben'), start())
  expect(await storedForm(world.db, attemptId)).toHaveLength(40)
})

test('how many options an item may have is the policy’s; a form drawn under another one can still be drawn again', async () => {
  const ben = await world.as('ben')
  const { attemptId } = await startAttempt(ben, start())
  const raj = await world.as('raj')
  raj.settings.exam.mostOptions = 3
  await expect(startAttempt(raj, start())).rejects.toMatchObject(conflict('exam.closed'))
  const [attempt] = await world.db.select().from(attempts).where(eq(attempts.id, attemptId))
  expect(await redrawForm(world.db, attempt!)).toEqual({ same: true })
})

test('the exam is closed while a stratum of the bank cannot be filled', async () => {
  await world.database.door(async (tx) => {
    await tx.update(items).set({ state: 'suspended' }).where(eq(items.topic, 'SAF'))
    await reviseBank(tx, world.system())
  })
  await expect(startAttempt(await world.as('ben'), start())).rejects.toMatchObject(conflict('exam.closed'))
  expect(await world.db.select().from(attempts)).toEqual([])
})

test('a member may sit it again after two years, and a pass stands on the page; a fail changes nothing', async () => {
  const ana = await world.as('ana')
  await world.database.door((tx) =>
    tx
      .update(accounts)
      .set({ admittedAt: world.at - 729 * DAY })
      .where(eq(accounts.handle, 'ana')),
  )
  await expect(startAttempt(ana, start())).rejects.toMatchObject({ said: { key: 'refused.alreadyMember' } })
  world.advance(DAY)
  const failed = await startAttempt(ana, start('fails'))
  await finishAttempt(ana, failed.attemptId, failed.tab)
  world.advance(DAY)
  const passed = await startAttempt(ana, start('passes'))
  await answerAll(ana, passed, 40)
  expect(await finishAttempt(ana, passed.attemptId, passed.tab)).toMatchObject({ outcome: 'finished' })
  const [row] = await world.db.select().from(accounts).where(eq(accounts.handle, 'ana'))
  expect(row).toMatchObject({ state: 'member', admittedAt: world.at - 731 * DAY, passedAgainAt: world.at })
})

test('members, visitors and the suspended cannot start', async () => {
  await expect(startAttempt(await world.as('ana'), start())).rejects.toMatchObject({
    said: { key: 'refused.alreadyMember' },
  })
  await expect(startAttempt(world.visitor(), start())).rejects.toMatchObject({ code: 'not-signed-in' })
})

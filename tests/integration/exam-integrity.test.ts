import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { and, eq } from 'drizzle-orm'
import express from 'express'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { approveStored, storeEntry } from '#app/features/admission/bank/store-entry.server.ts'
import { blueprintFor } from '#app/features/admission/blueprint.ts'
import { voidItem } from '#app/features/admission/disputes/void-item.server.ts'
import { lintEntry } from '#app/features/admission/lint/lint-entry.ts'
import { voidAttempt } from '#app/features/admission/overrides/void-attempt.server.ts'
import { findBrokenAttemptEvent, listAttemptEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import type { Result } from '#app/features/admission/sitting/find-result.server.ts'
import { finishAttempt, finishOverdueAttempts } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { openItem } from '#app/features/admission/sitting/open-item.server.ts'
import { redrawForm } from '#app/features/admission/sitting/redraw-form.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { type SaveInput, saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { findServedQuestion } from '#app/features/admission/sitting/served-items.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { gate } from '#app/gate/gate.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { loader as recordPage } from '#app/routes/bank.sittings.$attempt.tsx'
import { loader as startPage } from '#app/routes/exam._index.tsx'
import { loader as itemPage } from '#app/routes/exam.$attempt.$position.tsx'
import { action as handIn } from '#app/routes/exam.$attempt.finish.tsx'
import { loader as resultPage } from '#app/routes/exam.$attempt.result.tsx'
import { action as save } from '#app/routes/exam.$attempt.save.ts'
import { loader as figuresPage } from '#app/routes/exam.figures.tsx'
import { accounts, attempts, itemTexts, itemVersions } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { bankEntry } from '#tests/helpers/bank-entry.ts'
import { answerAll, createExamWorld, DAY, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
let sitting: { attemptId: string; tab: string | null }
let form: Awaited<ReturnType<typeof storedForm>>
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  sitting = await startAttempt(ben, start())
  form = await storedForm(world.db, sitting.attemptId)
})
afterEach(() => world.close())

const at = (position: number) => form[position - 1]!
const answer = (input: Partial<SaveInput> = {}, ctx = ben) =>
  saveAnswer(ctx, { ...sitting, position: 1, option: at(1).key, flagged: false, ...input })
const attempt = async (id = sitting.attemptId) =>
  (await world.db.select().from(attempts).where(eq(attempts.id, id)))[0]!
const stateOf = async (handle: string) =>
  (await world.db.select({ state: accounts.state }).from(accounts).where(eq(accounts.handle, handle)))[0]?.state
const finish = (ctx = ben, { attemptId, tab } = sitting) => finishAttempt(ctx, attemptId, tab)
const kindsOf = async (id = sitting.attemptId) => (await listAttemptEvents(world.db, id)).map(({ kind }) => kind)

describe('what an exam promises', () => {
  test('clock: the deadline is written once, and only the server’s time counts', async () => {
    const { deadlineAt } = await attempt()
    expect(deadlineAt).toBe(world.at + HOUR)
    world.advance(10 * 60_000)
    expect(await answer()).toMatchObject({ deadlineAt, now: world.at })
    await resumeAttempt(ben, sitting.attemptId)
    expect((await attempt()).deadlineAt).toBe(deadlineAt)
  })

  test('late answers: taken for ten seconds after the deadline, then answered with what is stored', async () => {
    world.advance(HOUR + 10_000)
    expect((await answer()).outcome).toBe('saved')
    world.advance(1)
    const late = await answer({ option: at(1).wrong })
    expect(late).toMatchObject({ outcome: 'late', option: at(1).key, deadlineAt: (await attempt()).deadlineAt })
  })

  test('expiry: needs no word from the browser; saved answers count and open ones are wrong', async () => {
    for (const { position, key } of form.slice(0, 30)) await answer({ position, option: key, goTo: position + 1 })
    world.advance(HOUR + 10_001)
    const { attemptId } = sitting
    expect((await answerOf(world, resultPage, ben, { params: { attempt: attemptId } })).body).toMatchObject({
      kind: 'over',
    })
    expect((await attempt()).state).toBe('live')
    await finishOverdueAttempts(world.system())
    expect(await attempt()).toMatchObject({ state: 'passed', score: 30, finishedBy: 'deadline' })
  })

  test('autosave: the highest sequence is kept, the last write wins, and the reply tells the server’s time', async () => {
    await answer({ sequence: 3 })
    expect(await answer({ sequence: 2, option: at(1).wrong })).toMatchObject({
      ...{ outcome: 'stale', option: at(1).key, sequence: 3, now: world.at },
    })
    expect(await answer({ sequence: 4, option: at(1).wrong })).toMatchObject({ outcome: 'saved', option: at(1).wrong })
  })

  test('resume: another device goes on, the older tab is told so, and the clock does not stop', async () => {
    world.advance(5 * 60_000)
    const second = await resumeAttempt(ben, sitting.attemptId)
    expect((await answer()).outcome).toBe('elsewhere')
    expect((await answer({ tab: second.tab })).outcome).toBe('saved')
    expect((await attempt()).deadlineAt - world.at).toBe(55 * 60_000)
  })

  test('one live attempt: the database itself refuses a second', async () => {
    const second = { ...(await attempt()), id: 'second', clientKey: 'another' }
    await expect(world.database.door((tx) => tx.insert(attempts).values(second))).rejects.toThrow()
  })

  test('idempotence: the same start and the same handing in find the same attempt and result', async () => {
    expect((await startAttempt(ben, start())).attemptId).toBe(sitting.attemptId)
    await finish()
    const first = await attempt()
    expect(await finish()).toEqual({ outcome: 'finished' })
    expect((await startAttempt(ben, start())).attemptId).toBe(sitting.attemptId)
    expect(await attempt()).toEqual(first)
  })

  test('nothing leaks: pages hold a stem, options behind tokens of this sitting, and nothing else of an item', async () => {
    await world.database.door(async (tx) => {
      await tx.update(itemVersions).set({ source: 'CANARY-source' })
      await tx.update(itemTexts).set({ explanation: 'CANARY-why' })
    })
    const params = { attempt: sitting.attemptId, position: '1' }
    const page = await answerOf(world, itemPage, ben, { params, query: `?tab=${sitting.tab}` })
    const saved = await answerOf(world, save, ben, {
      params,
      form: { position: '1', option: at(1).key, tab: sitting.tab ?? '' },
    })
    const said = JSON.stringify([page, saved])
    const secrets = [
      'CANARY',
      at(1).itemId,
      at(1).itemVersionId,
      (await attempt()).seed,
      '"keys"',
      '"level"',
      '"topic"',
    ]
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
    expect(said).toContain(at(1).key)
  })

  test('caching: nothing of a sitting is stored by a browser, and no title holds words of an item', async () => {
    const { handleDataRequest } = await import('#app/entry.server.tsx')
    expect(handleDataRequest(new Response('')).headers.get('Cache-Control')).toBe('private, no-store')
    const body = new URLSearchParams({ position: '1', option: at(1).key, tab: sitting.tab ?? '' })
    const request = new Request('http://127.0.0.1:3000/x', { method: 'POST', body })
    const params = { attempt: sitting.attemptId }
    const reply = (await save({ context: world.visit(ben), params, request } as never)) as Response
    expect(reply.headers.get('Cache-Control')).toBe('no-store')
    const page = await answerOf<{ title: string; question: { stem: string } }>(world, itemPage, ben, {
      ...{ params: { ...params, position: '1' }, query: `?tab=${sitting.tab}` },
    })
    expect(page.body.title).not.toContain(page.body.question.stem.slice(0, 12))
  })

  test('draw: every stratum has its count, and the least shown items come first', async () => {
    const scored = form.filter((item) => !item.pilot)
    for (const { topic, level, count } of blueprintFor('motion'))
      expect(scored.filter(({ itemId }) => itemId.startsWith(`${topic}-L${level}-`))).toHaveLength(count)
    const other = await startAttempt(await world.as('raj'), start())
    const mine = new Set(scored.filter(({ values }) => !values).map(({ itemId }) => itemId))
    expect((await storedForm(world.db, other.attemptId)).filter(({ itemId }) => mine.has(itemId))).toEqual([])
  })

  test('shuffle: items and options follow from the seed alone, and “all of the above” is refused', async () => {
    expect(await redrawForm(world.db, await attempt())).toEqual({ same: true })
    expect(await redrawForm(world.db, { ...(await attempt()), seed: 'another' })).toMatchObject({ same: false })
    const entry = bankEntry({ en: { options: ['1/4-20', '3/8-16', '5/8-11', 'All of the above'] } })
    expect(lintEntry(entry).map(({ reason }) => reason.key)).toContain('lint.speaksOfOthers')
  })

  test('navigation: back, forward and over, with a flag, in any order', async () => {
    expect((await answer({ goTo: 40, flagged: true })).outcome).toBe('saved')
    expect((await answer({ position: 40, option: at(40).key, goTo: 1 })).outcome).toBe('saved')
    expect(await openItem(ben, { ...sitting, position: 17 })).toBe('opened')
    expect((await answer({ option: at(1).wrong })).option).toBe(at(1).wrong)
  })

  test('retake: a form that shares no item seen, from a moment that is told in the person’s own zone', async () => {
    await answerAll(ben, sitting, 5)
    await finish()
    const page = await answerOf<{ standing: { until: string } }>(world, startPage, ben)
    expect(page.body.standing).toMatchObject({ kind: 'wait', until: '4 Nov 2026, 09:00 (Europe/London)' })
    world.advance(DAY)
    const second = await storedForm(world.db, (await startAttempt(ben, start('two'))).attemptId)
    const seen = new Set(form.filter(({ values }) => !values).map(({ itemId }) => itemId))
    expect(second.filter(({ itemId }) => seen.has(itemId))).toEqual([])
  })

  test('result: pass or fail, the score and a band for each topic, never which items were wrong', async () => {
    await answerAll(ben, sitting, 20)
    await finish()
    const { body } = await answerOf<{ result: Result }>(world, resultPage, ben, {
      params: { attempt: sitting.attemptId },
    })
    expect(body.result).toMatchObject({ kind: 'failed', score: 20, cut: 28 })
    const said = JSON.stringify(body)
    expect(['"correct"', '"right"', '"wrong"', '"chosen"'].filter((word) => said.includes(word))).toEqual([])
    for (const { itemId, key } of form) for (const secret of [itemId, key]) expect(said).not.toContain(secret)
  })

  test('log: start, serve, save, resume, submit, grade and void stand in a chain that shows a rewritten one', async () => {
    await answer()
    sitting = await resumeAttempt(ben, sitting.attemptId)
    await finish()
    await voidAttempt(await world.as('eva'), { attemptId: sitting.attemptId, reason: 'Power cut.' })
    expect(await kindsOf()).toEqual(['start', 'serve', 'save', 'resume', 'submit', 'grade', 'void'])
    const { attemptId: second } = await startAttempt(ben, start('two'))
    world.advance(2 * HOUR)
    await finishOverdueAttempts(world.system())
    const itemId = (await storedForm(world.db, second))[0]!.itemId
    await voidItem(await world.as('eva'), { itemId, reason: 'Two right answers.' })
    await world.runJobs()
    expect(await kindsOf(second)).toEqual(['start', 'serve', 'expire', 'grade', 'rescore'])
    for (const id of [sitting.attemptId, second]) expect(await findBrokenAttemptEvent(world.db, id)).toBeUndefined()
  })

  test('staff: see a sitting without a key, need a reason for an override, and are counted in public', async () => {
    await answerAll(ben, sitting, 5)
    await finish()
    const eva = await world.as('eva')
    const record = await answerOf(world, recordPage, eva, { params: { attempt: sitting.attemptId } })
    const said = JSON.stringify(record)
    for (const { key, wrong } of form) for (const token of [key, wrong]) expect(said).not.toContain(token)
    expect(said).not.toContain('"keys"')
    await expect(voidAttempt(eva, { attemptId: sitting.attemptId, reason: ' ' })).rejects.toMatchObject({
      code: 'bad-request',
    })
    await voidAttempt(eva, { attemptId: sitting.attemptId, reason: 'Power cut.' })
    const figures = await answerOf(world, figuresPage, world.visitor())
    expect(figures.body).toMatchObject({ figures: { overrides: { 'voided-attempt': 1 } } })
  })

  test('abuse: a busy address is flagged and never refused; an unconfirmed e-mail waits', async () => {
    const raj = { ...(await world.as('raj')), address: '192.0.2.7' }
    raj.settings.exam.startsPerAddressPerDay = 1
    const noor = { ...(await attempt()), id: 'earlier', accountId: 'x', clientKey: 'k', address: raj.address }
    const [row] = await world.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, 'noor'))
    await world.database.door((tx) =>
      tx.insert(attempts).values({ ...noor, accountId: row!.id, state: 'failed', startedAt: world.at - HOUR }),
    )
    expect((await attempt((await startAttempt(raj, start())).attemptId)).addressBusy).toBe(true)
    const actor = { ...(ben.actor as Extract<Context['actor'], { kind: 'account' }>), emailConfirmed: false }
    await expect(startAttempt({ ...ben, actor }, start('two'))).rejects.toMatchObject({
      said: { key: 'refused.unconfirmed' },
    })
  })
})

describe('what an entry exam elsewhere got wrong', () => {
  test('answers for unserved or repeated items are refused', async () => {
    for (const position of [2, 40, 41, 0, -1])
      await expect(answer({ position, option: at(1).key })).rejects.toMatchObject({ code: 'bad-request' })
    expect(new Set(form.map(({ itemId }) => itemId)).size).toBe(form.length)
    const twice = new FormData()
    for (const [name, value] of [
      ['position', '1'],
      ['option', at(1).key],
      ['option', at(1).wrong],
    ] as const)
      twice.append(name, value)
    expect((await answerOf(world, save, ben, { params: { attempt: sitting.attemptId }, form: twice })).status).toBe(400)
  })

  test('the form is stored before its first item is shown', async () => {
    expect(form.filter((item) => !item.pilot)).toHaveLength(40)
    expect(form.filter(({ servedAt }) => servedAt !== null).map(({ position }) => position)).toEqual([1])
    expect(await findServedQuestion(world.db, sitting.attemptId, 2)).toBeUndefined()
  })

  test('an unknown attempt is not found, and never graded', async () => {
    const params = { attempt: '0193-unknown', position: '1' }
    for (const page of [itemPage, resultPage]) expect((await answerOf(world, page, ben, { params })).status).toBe(404)
    for (const act of [save, handIn])
      expect((await answerOf(world, act, ben, { params, form: { position: '1', option: 'x' } })).status).toBe(404)
    expect(await world.db.select({ id: attempts.id }).from(attempts)).toHaveLength(1)
  })

  test('handing in is final: sending it again tells the same result and grades nothing', async () => {
    await answerAll(ben, sitting, 5)
    await finish()
    const before = await attempt()
    expect((await answer({ option: at(1).key })).outcome).toBe('late')
    await Promise.all([finish(), finish(), finish()])
    expect(await attempt()).toEqual(before)
    expect((await kindsOf()).filter((kind) => kind === 'grade')).toHaveLength(1)
  })

  test('an address that a client claims is believed from a configured proxy alone', async () => {
    const claimed = { 'X-Forwarded-For': '203.0.113.9' }
    expect(await addressSeen({}, claimed)).not.toBe('203.0.113.9')
    expect(await addressSeen({ TRUSTED_PROXIES: 'loopback' }, claimed)).toBe('203.0.113.9')
  })

  test('a pass is bound to the account that sat the exam: there is no code to hand on', async () => {
    await answerAll(ben, sitting, 40)
    const params = { attempt: sitting.attemptId }
    const passed = await answerOf(world, handIn, ben, { params, form: { tab: sitting.tab ?? '' } })
    expect(passed.to).toBe(`/exam/${sitting.attemptId}/result`)
    expect([await stateOf('ben'), await stateOf('raj')]).toEqual(['member', 'applicant'])
    const raj = await world.as('raj')
    expect((await answerOf(world, resultPage, raj, { params })).status).toBe(404)
    expect((await answerOf(world, handIn, raj, { params, form: {} })).status).toBe(404)
    expect(await stateOf('raj')).toBe('applicant')
  })

  test('no pattern of anybody’s is run: answers are tokens, compared as they are', async () => {
    for (const option of ['.*', at(1).key.slice(0, -1), `${at(1).key} `, '^'])
      await expect(answer({ option })).rejects.toMatchObject({ said: { key: 'exam.strayAnswer' } })
    const folder = 'app/features/admission'
    const graded = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\/(grade|save|finish|answer|serve|start|rescore)[^/]*\.ts$/.test(file))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    expect(graded.length).toBeGreaterThan(7)
    expect(graded.filter((source) => source.includes('new RegExp('))).toEqual([])
  })

  test('a version never changes: a sitting keeps the words and the key it was drawn with', async () => {
    const { itemId, itemVersionId, key } = at(1)
    const before = await findServedQuestion(world.db, sitting.attemptId, 1)
    const [, topic, level] = /^([A-Z]+)-L(\d)/.exec(itemId) ?? []
    const changed = bankEntry({ id: itemId, topic: topic as 'RIG', level: Number(level) as 1, keys: [0] })
    await world.database.door(async (tx) => {
      const versionId = await storeEntry(tx, world.system(), changed, 'live')
      await approveStored(tx, world.system(), itemId, versionId ?? '', 'Read twice.')
    })
    expect(await findServedQuestion(world.db, sitting.attemptId, 1)).toEqual(before)
    await answer({ option: key })
    await finish()
    expect(await attempt()).toMatchObject({ score: 1 })
    const versions = await world.db
      .select({ version: itemVersions.version })
      .from(itemVersions)
      .where(and(eq(itemVersions.itemId, itemId), eq(itemVersions.id, itemVersionId)))
    expect(versions).toHaveLength(1)
  })
})

/** What the house takes for the address of a client that claims another, on a real socket. */
async function addressSeen(env: Record<string, string>, headers: Record<string, string>): Promise<string> {
  const deployment = readDeployment({
    DATA_DIR: world.folder,
    DATABASE_URL: 'file:x',
    DEMO: '0',
    NODE_ENV: 'test',
    ...env,
  })
  const app = express()
  app.set('trust proxy', deployment.trustedProxies)
  app.get('/', ...gate(deployment).slice(0, 2), (request, response) => {
    response.send(String(request.ip))
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  const seen = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers })
  const text = await seen.text()
  server.close()
  return text
}

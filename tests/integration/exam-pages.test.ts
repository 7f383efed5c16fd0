import { and, eq, notInArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { CORE_TOPICS, TOPICS } from '#app/features/admission/blueprint.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { action as begin, loader as startPage } from '#app/routes/exam._index.tsx'
import { loader as itemPage, action as move } from '#app/routes/exam.$attempt.$position.tsx'
import { action as finish, loader as finishPage } from '#app/routes/exam.$attempt.finish.tsx'
import { loader as picture } from '#app/routes/exam.$attempt.picture.$position.ts'
import { action as dispute, loader as resultPage } from '#app/routes/exam.$attempt.result.tsx'
import { action as save } from '#app/routes/exam.$attempt.save.ts'
import { loader as glossary } from '#app/routes/exam.glossary.tsx'
import { loader as practicePage, action as practise } from '#app/routes/exam.practice.tsx'
import { attemptItems, attempts, items, itemTexts, itemVersions } from '#db/schema/index.ts'
import { askIn, locationOf, statusOf, written } from '#tests/helpers/ask-route.ts'
import { answerAll, createExamWorld, DAY, givePicture, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
})
afterEach(() => world.close())

const ask: ReturnType<typeof askIn> = (...asked) => askIn(world)(...asked)

const begun = { clientKey: 'a key', track: 'motion', lang: 'en', time: '60', honour: 'on' }

test('no answer of the exam holds an item’s id, version, level, key, source or explanation, in either language', async () => {
  await world.database.door(async (tx) => {
    await tx.update(itemTexts).set({ explanation: 'CANARY-why' })
    await tx.update(itemVersions).set({ source: 'CANARY-source', template: 'CANARY-template', pictureId: null })
  })
  const answers: unknown[] = [await ask(startPage, ben), await ask(begin, ben, { form: begun })]
  const [attempt] = await world.db.select().from(attempts)
  const { id, tab } = attempt!
  const pictured = await givePicture(world, id)
  for (const { position, key } of await storedForm(world.db, id)) {
    const params = { attempt: id, position: String(position) }
    const answer = { position: String(position), option: key, tab: tab ?? '' }
    const look = async () => {
      answers.push(await ask(itemPage, ben, { params, query: `?tab=${tab}` }))
      answers.push(await ask(picture, ben, { params }))
    }
    await look()
    answers.push(await ask(save, ben, { params, form: answer }))
    answers.push(await ask(move, ben, { params, form: { ...answer, lang: position % 2 ? 'zh-CN' : 'en' } }))
    await look()
    answers.push(await ask(move, ben, { params, form: { ...answer, go: String(Math.min(position + 1, 40)) } }))
  }
  const params = { attempt: id }
  answers.push(await ask(finishPage, ben, { params, query: `?tab=${tab}` }))
  answers.push(await ask(finish, ben, { params, form: { tab: tab ?? '' } }))
  answers.push(await ask(resultPage, ben, { params }))
  const told = { intent: 'dispute', position: '3', text: 'The unit of the answer is wrong.' }
  answers.push(await ask(dispute, ben, { params, form: told }), await ask(resultPage, ben, { params }))
  const said = (await Promise.all(answers.map(written))).join('\n')
  const versions = await world.db.select({ id: itemVersions.id }).from(itemVersions)
  const ids = await world.db.select({ id: items.id }).from(items)
  const names = [
    '"keys"',
    'CANARY',
    '"level"',
    '"explanation"',
    '"correct"',
    '"values"',
    'itemId',
    attempt!.seed,
    pictured,
  ]
  const secrets = [...names, ...versions.map((row) => row.id), ...ids.map((row) => row.id)]
  expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
  for (const shown of ['"score":40', '"lang":"zh-CN"', '"lang":"en"', 'WEBP']) expect(said).toContain(shown)
})

test('an item that was not served is not shown: the page leads back to the last that was', async () => {
  const { attemptId, tab } = await startAttempt(ben, start())
  for (const position of ['9', '41', '0', 'x', '1.5']) {
    const answer = await ask(itemPage, ben, { params: { attempt: attemptId, position }, query: `?tab=${tab}` })
    expect(locationOf(answer)).toBe(`/exam/${attemptId}/1?tab=${tab}`)
  }
})

test('reading a page writes nothing', async () => {
  const { attemptId, tab } = await startAttempt(ben, start())
  const before = await storedForm(world.db, attemptId)
  const params = { attempt: attemptId, position: '1' }
  await ask(itemPage, ben, { params, query: `?tab=${tab}` })
  world.advance(2 * HOUR)
  await ask(itemPage, ben, { params, query: `?tab=${tab}` })
  await ask(resultPage, ben, { params })
  await ask(startPage, ben)
  expect(await storedForm(world.db, attemptId)).toEqual(before)
  expect((await world.db.select().from(attempts))[0]).toMatchObject({ state: 'live', finishedAt: null })
})

test('an older tab is told that the sitting goes on elsewhere, sees no item, and may take over', async () => {
  const { attemptId, tab } = await startAttempt(ben, start())
  await resumeAttempt(ben, attemptId)
  const params = { attempt: attemptId, position: '1' }
  expect(await ask(itemPage, ben, { params, query: `?tab=${tab}` })).toMatchObject({ kind: 'elsewhere' })
  const moved = await ask(move, ben, { params, form: { tab: tab ?? '', go: '2' } })
  expect(locationOf(moved)).toBe(`/exam/${attemptId}/2?tab=${tab}`)
  const taken = locationOf(await ask(move, ben, { params, form: { intent: 'take-over' } }))
  expect(await ask(itemPage, ben, { params, query: taken?.slice(taken.indexOf('?')) })).toMatchObject({
    kind: 'question',
  })
})

test('an item answered twice in one form, or by no option shown, is refused', async () => {
  const { attemptId, tab } = await startAttempt(ben, start())
  const [first] = await storedForm(world.db, attemptId)
  const twice = new FormData()
  for (const [name, value] of [
    ['tab', tab ?? ''],
    ['option', first!.key],
    ['option', first!.wrong],
  ] as const)
    twice.append(name, value)
  const params = { attempt: attemptId, position: '1' }
  expect(statusOf(await ask(move, ben, { params, form: twice }))).toBe(400)
  expect(statusOf(await ask(move, ben, { params, form: { tab: tab ?? '', option: 'a' } }))).toBe(400)
  expect(statusOf(await ask(move, ben, { params: { ...params, position: 'x' }, form: { tab: tab ?? '' } }))).toBe(400)
})

test('a save that comes too late answers 409 with what is stored', async () => {
  const { attemptId, tab } = await startAttempt(ben, start())
  const [first] = await storedForm(world.db, attemptId)
  const form = { position: '1', option: first!.key, tab: tab ?? '', sequence: '1' }
  expect(statusOf(await ask(save, ben, { params: { attempt: attemptId }, form }))).toBe(200)
  world.advance(HOUR + ben.settings.exam.graceMs + 1)
  const late = await ask(save, ben, {
    params: { attempt: attemptId },
    form: { ...form, option: first!.wrong, sequence: '2' },
  })
  expect(statusOf(late)).toBe(409)
  expect(JSON.parse(await (late as Response).text())).toMatchObject({ outcome: 'late', option: first!.key })
  const moved = await ask(move, ben, { params: { attempt: attemptId, position: '1' }, form })
  expect(locationOf(moved)).toBe(`/exam/${attemptId}/result`)
})

test('an unknown attempt and someone else’s are both 404, on every page of it', async () => {
  const { attemptId } = await startAttempt(ben, start())
  const raj = await world.as('raj')
  for (const [ctx, attempt] of [
    [raj, attemptId],
    [ben, 'unknown'],
  ] as const) {
    const params = { attempt, position: '1' }
    for (const page of [itemPage, finishPage, resultPage]) expect(statusOf(await ask(page, ctx, { params }))).toBe(404)
    const form = { position: '1', option: 'x' }
    for (const act of [move, save, finish]) expect(statusOf(await ask(act, ctx, { params, form }))).toBe(404)
  }
})

test('passing by hand gives the browser a new session, once', async () => {
  const sitting = await startAttempt(ben, start())
  await answerAll(ben, sitting, 35)
  const asked = { params: { attempt: sitting.attemptId }, form: { tab: sitting.tab ?? '' } }
  const passed = (await ask(finish, ben, asked)) as Response
  expect(passed.headers.get('Set-Cookie')).toMatch(/^session=/)
  const member = await world.as('ben')
  const again = (await ask(finish, member, asked)) as Response
  expect([again.headers.get('Set-Cookie'), locationOf(again)]).toEqual([null, locationOf(passed)])
})

test('the start page says what stands in the way, in the person’s own zone', async () => {
  const standing = async (ctx: Context) => ((await ask(startPage, ctx)) as { standing: object }).standing
  expect(await standing(world.visitor())).toEqual({ kind: 'visitor' })
  expect(await standing(ben)).toMatchObject({ kind: 'ready' })
  expect(await standing(await world.as('ana'))).toMatchObject({ kind: 'member' })
  const { attemptId } = await startAttempt(ben, start())
  expect(await standing(ben)).toMatchObject({ kind: 'live', attemptId, deadline: '3 Nov 2026, 10:00 (Europe/London)' })
  world.advance(2 * HOUR)
  expect(await standing(ben)).toMatchObject({ kind: 'over', attemptId })
  await ask(finish, ben, { params: { attempt: attemptId }, form: {} })
  expect(await standing(ben)).toMatchObject({
    kind: 'wait',
    why: 'coolDown',
    until: '4 Nov 2026, 10:00 (Europe/London)',
  })
})

test('a start without the honour statement is refused beside it, with all that was chosen', async () => {
  const { honour: _, ...without } = begun
  const refused = (await ask(begin, ben, { form: { ...without, time: '90' } })) as {
    data: object
    init: { status: number }
  }
  expect(refused.init.status).toBe(422)
  expect(refused.data).toMatchObject({ errors: { honour: { key: 'exam.honour' } }, typed: { time: '90' } })
})

test('a start that cannot be is told beside the field, and what was chosen stays', async () => {
  const told = async (changes: Record<string, string>) =>
    (await ask(begin, ben, { form: { ...begun, ...changes } })) as { data: { errors: object; typed: object } }
  expect((await told({ eventCode: 'no such' })).data).toMatchObject({
    errors: { eventCode: { key: 'exam.eventCode' } },
    typed: { eventCode: 'no such', track: 'motion' },
  })
  const system = world.system()
  await inTransaction(system, async (tx) => {
    await tx.update(items).set({ state: 'suspended' })
    await reviseBank(tx, system)
  })
  expect((await told({})).data).toMatchObject({ errors: { form: { key: 'exam.closed' } } })
})

test('who has met too many questions is told so, with the other way in, and no attempt is begun', async () => {
  const { attemptId, tab } = await startAttempt(ben, start('one'))
  await world.database.door((tx) => tx.update(attemptItems).set({ servedAt: world.at }))
  await ask(finish, ben, { params: { attempt: attemptId }, form: { tab: tab ?? '' } })
  const met = (await storedForm(world.db, attemptId)).map(({ itemId }) => itemId)
  const system = world.system()
  await inTransaction(system, async (tx) => {
    const unmet = and(eq(items.topic, 'SAF'), eq(items.level, 3), notInArray(items.id, met))
    await tx.update(items).set({ state: 'suspended' }).where(unmet)
    await reviseBank(tx, system)
  })
  world.advance(DAY)
  const told = (await ask(begin, ben, { form: begun })) as { data: { errors: object } }
  expect(told.data.errors).toEqual({ form: { key: 'exam.allSeen' } })
  expect(await world.db.select().from(attempts)).toHaveLength(1)
})

test('the start page names what each track asks, and unscored items only where there are any', async () => {
  const outline = async (ctx = ben) => ((await ask(startPage, ctx)) as { outline: object }).outline
  expect(await outline()).toMatchObject({
    length: 40,
    cut: 28,
    topics: { motion: [{ topic: 'SIG' }, { topic: 'COD' }, { topic: 'AUD' }], stills: [{ topic: 'FLA' }, {}, {}] },
  })
  const withPilots = (pilotsFromBank: number) =>
    outline({ ...ben, settings: { ...ben.settings, exam: { ...ben.settings.exam, pilotsFromBank } } })
  expect(await withPilots(1)).toMatchObject({ mayHoldPilots: false })
  await world.database.door((tx) => tx.update(items).set({ state: 'pilot' }).where(eq(items.id, 'RIG-L1-01')))
  expect(await withPilots(1)).toMatchObject({ mayHoldPilots: true })
  expect(await withPilots(10_000)).toMatchObject({ mayHoldPilots: false })
})

test('who has used up the attempts is told when the next one opens and what to study', async () => {
  for (const [clientKey, days] of [
    ['one', 1],
    ['two', 7],
    ['three', 0],
  ] as const) {
    const { attemptId, tab } = await startAttempt(ben, start(clientKey))
    await ask(finish, ben, { params: { attempt: attemptId }, form: { tab: tab ?? '' } })
    world.advance(days * DAY)
  }
  const { standing } = (await ask(startPage, ben)) as { standing: { lastId: string } }
  expect(standing).toMatchObject({
    kind: 'wait',
    why: 'attemptsUsed',
    until: '2 May 2027, 10:00 (Europe/London)',
    study: { below: expect.arrayContaining(['RIG', 'AUD']), near: [] },
  })
  const { result } = (await ask(resultPage, ben, { params: { attempt: standing.lastId } })) as { result: object }
  expect(result).toMatchObject({ usedUp: true, next: '2 May 2027, 10:00 (Europe/London)', before: null })
})

test('who has passed since is told of no next try beside an older result', async () => {
  const first = await startAttempt(ben, start('one'))
  await finishAttempt(ben, first.attemptId, first.tab)
  world.advance(DAY)
  const second = await startAttempt(ben, start('two'))
  const resultOfFirst = async () =>
    ((await ask(resultPage, ben, { params: { attempt: first.attemptId } })) as { result: object }).result
  expect(await resultOfFirst()).toMatchObject({ kind: 'failed', insideSince: false })
  await answerAll(ben, second, 40)
  world.advance(1000)
  await finishAttempt(ben, second.attemptId, second.tab)
  expect(await resultOfFirst()).toMatchObject({ kind: 'failed', insideSince: true, next: null, usedUp: false })
})

test('practice explains what was answered, to anyone, and stores nothing', async () => {
  const visitor = world.visitor()
  const page = (await ask(practicePage, visitor)) as { questions: { name: string }[] }
  expect(page.questions.length).toBeGreaterThanOrEqual(15)
  expect(JSON.stringify(page)).not.toContain('isKey')
  const reply = (await ask(practise, visitor, { form: { 'answer-1': '0' } })) as { data: { replies: object } }
  expect(Object.keys(reply.data.replies)).toEqual(['answer-1'])
  expect(await world.db.select().from(attempts)).toEqual([])
})

test('a question retired while somebody sits it is not explained until that sitting has ended', async () => {
  ben.settings.exam.practiceItems = 100
  const { attemptId, tab } = await startAttempt(ben, start())
  const [first] = await storedForm(world.db, attemptId)
  const ofFirst = eq(itemTexts.versionId, first!.itemVersionId)
  await world.database.door(async (tx) => {
    await tx.update(items).set({ state: 'retired' }).where(eq(items.id, first!.itemId))
    await tx
      .update(itemVersions)
      .set({ template: null, pictureId: null })
      .where(eq(itemVersions.id, first!.itemVersionId))
    await tx.update(itemTexts).set({ stem: 'Just retired?', explanation: 'Because.' }).where(ofFirst)
  })
  const shown = async () => JSON.stringify(await ask(practicePage, ben))
  expect(await shown()).not.toContain('Just retired?')
  await finishAttempt(ben, attemptId, tab)
  expect(await shown()).toContain('Just retired?')
})

test('practice leaves out what it cannot show: templates, pictures, and questions without a single choice', async () => {
  ben.settings.exam.practiceItems = 100
  const [plain] = await world.db.select().from(items).where(eq(items.state, 'practice'))
  const stems = async () => ((await ask(practicePage, ben)) as { questions: { stem: string }[] }).questions.length
  const before = await stems()
  const { attemptId } = await startAttempt(ben, start())
  const pictureId = await givePicture(world, attemptId)
  const versionOf = eq(itemVersions.id, plain!.versionId ?? '')
  for (const change of [{ template: 'ev-from-exposure' }, { pictureId }, { kind: 'numeric' as const }]) {
    await world.database.door((tx) => tx.update(itemVersions).set(change).where(versionOf))
    expect(await stems()).toBe(before - 1)
    const back = { template: null, pictureId: null, kind: 'single' as const }
    await world.database.door((tx) => tx.update(itemVersions).set(back).where(versionOf))
  }
})

test('practice asks about every topic, or about one track alone', async () => {
  const stems = async (query: string) =>
    ((await ask(practicePage, world.visitor(), { query })) as { questions: { stem: string }[] }).questions.map(
      ({ stem }) => stem,
    )
  const topicsOf = async (shown: string[]) => {
    const texts = await world.db
      .select({ stem: itemTexts.stem, topic: items.topic })
      .from(items)
      .innerJoin(itemTexts, eq(itemTexts.versionId, items.versionId))
      .where(eq(items.state, 'practice'))
    return new Set(texts.filter(({ stem }) => shown.includes(stem)).map(({ topic }) => topic))
  }
  expect(await topicsOf(await stems(''))).toEqual(new Set(TOPICS))
  expect(await topicsOf(await stems('?track=stills'))).toEqual(new Set([...CORE_TOPICS, 'FLA', 'COL', 'TET']))
  expect(await stems('?track=weddings')).toEqual(await stems(''))
})

test('the glossary is open to all and finds a word in either language', async () => {
  const termsFor = async (query: string) => {
    const page = (await ask(glossary, world.visitor(), { query })) as { groups: { terms: { id: string }[] }[] }
    return page.groups.flatMap(({ terms }) => terms.map(({ id }) => id))
  }
  expect((await termsFor('')).length).toBeGreaterThan(70)
  expect(await termsFor('?q=%E5%AF%BC%E8%BD%A8')).toContain('nato-rail')
  expect(await termsFor('?q=nothing-like-it')).toEqual([])
})

test('suspended items leave the practice page as well', async () => {
  await world.database.door((tx) => tx.update(items).set({ state: 'suspended' }).where(eq(items.state, 'practice')))
  expect(await ask(practicePage, world.visitor())).toMatchObject({ questions: [] })
})

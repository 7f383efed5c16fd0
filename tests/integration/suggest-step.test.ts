import { desc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureAgent } from '#app/features/backlog/agents/agent-token.server.ts'
import { revokeAgent } from '#app/features/backlog/agents/change-agents.server.ts'
import { declineSuggestion } from '#app/features/backlog/agents/decline-suggestion.server.ts'
import { readAgents } from '#app/features/backlog/agents/read-agents.server.ts'
import { readSuggestion } from '#app/features/backlog/agents/read-suggestions.server.ts'
import { answerStep } from '#app/features/backlog/answer-step.server.ts'
import { listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { staffView } from '#app/features/backlog/staff-view.server.ts'
import { readToday } from '#app/features/backlog/today/read-today.server.ts'
import { agents, log, suggestions } from '#db/schema/index.ts'
import { fileFrom, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { makeAgent, suggest } from '#tests/helpers/suggestions.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const COUPON = 'Use my code RIG15 for a 15 % discount at rigbarn.example, limited time only!'
const ROUTED = { to: 'routed', fields: { line: 'tripods' }, why: 'It names the CT-3.' }

let world: World
let no: number
let token: string

beforeEach(async () => {
  world = await createWorld()
  no = await fileFrom(world, (await storeNeed(world)).no)
  token = await makeAgent(world)
}, 60_000)
afterEach(() => world.close())

const sent = (body: unknown = ROUTED, more: object = {}) => suggest(world, { token, no, body, ...more })

async function suggested(body: unknown = ROUTED): Promise<string> {
  const answer = await sent(body)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer))
  return answer.body.suggestion ?? ''
}

/** The step's form as it is sent by one person. */
async function answer(by: string, to: string, typed: Record<string, string>) {
  const { version } = await requestNamed(world, no)
  const form = new FormData()
  for (const [field, value] of Object.entries({ version: String(version), ...typed })) form.set(field, value)
  return answerStep(await world.as(by), { no, to, intent: typed.intent ?? '', form })
}

async function staffSees() {
  const request = await requestNamed(world, no)
  return staffView(world.db, request, await listTransitions(world.db, request.id))
}

const open = async (id: string, to = 'routed') => readSuggestion(world.db, no, to, id)

test('a step that a person takes as suggested says who suggested it and who took it', async () => {
  const id = await suggested()
  expect(await answer('pia', 'routed', { ...ROUTED.fields, suggestion: id })).toEqual({ ok: true })
  expect((await requestNamed(world, no)).state).toBe('routed')
  const { past, suggestions: here } = await staffSees()
  expect(past.at(-1)).toMatchObject({ to: 'routed', suggestedBy: 'Sorter', by: expect.stringMatching(/pia/i) })
  expect(here).toMatchObject([{ id, agent: 'Sorter', outcome: 'taken', by: expect.stringMatching(/pia/i) }])
  const { latest } = await readAgents(await world.as('lee'))
  expect(latest).toMatchObject([{ id, outcome: 'taken', by: expect.stringMatching(/pia/i) }])
})

test('a suggestion opens the form of its step, filled in', async () => {
  const id = await suggested()
  expect(await open(id)).toMatchObject({ agent: 'Sorter', why: ROUTED.why, fields: ROUTED.fields, outcome: null })
  await expect(open(id, 'merged')).rejects.toThrow(/not-found/)
  await expect(open('gone')).rejects.toThrow(/not-found/)
})

test('whoever may not take the step takes and declines nothing', async () => {
  const id = await suggested()
  for (const by of ['ana', 'raj', 'cora']) {
    await expect(answer(by, 'routed', { ...ROUTED.fields, suggestion: id })).rejects.toThrow(/forbidden/)
    const declined = { intent: 'decline-suggestion', suggestion: id, why: 'No.' }
    await expect(answer(by, 'routed', declined)).rejects.toThrow(/forbidden/)
  }
  expect(await open(id)).toMatchObject({ outcome: null })
})

test('it is declined with a reason, once, and the request stays as it is', async () => {
  const id = await suggested()
  const before = await requestNamed(world, no)
  const declined = { intent: 'decline-suggestion', suggestion: id, why: 'It is about cages.' }
  expect(await answer('pia', 'routed', { ...declined, why: ' ' })).toMatchObject({ status: 422, errors: { why: {} } })
  expect(await answer('pia', 'routed', declined)).toEqual({ ok: true })
  expect(await open(id)).toMatchObject({ outcome: 'declined', settledWhy: 'It is about cages.' })
  expect(await requestNamed(world, no)).toEqual(before)
  expect(await answer('pia', 'routed', declined)).toMatchObject({
    status: 409,
    errors: { form: { key: 'agent.settled' } },
  })
  const again = declineSuggestion(await world.as('lee'), { no, to: 'routed', id, why: 'Again.' })
  await expect(again).rejects.toThrow(/agent.settled/)
  const late = await answer('pia', 'routed', { ...ROUTED.fields, suggestion: id })
  expect(late).toMatchObject({ status: 409, typed: { line: 'tripods' } })
  expect((await requestNamed(world, no)).state).toBe('inbox')
})

test('once the request has moved on a suggestion is closed by itself', async () => {
  const [id, other] = [await suggested(), await suggested({ ...ASKS, why: 'No head is named.' })]
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  expect(await open(id)).toMatchObject({ outcome: 'overtaken' })
  expect(await open(other, 'needs_info')).toMatchObject({ outcome: 'overtaken', by: expect.stringMatching(/pia/i) })
  expect((await staffSees()).past.at(-1)?.suggestedBy).toBeUndefined()
  // The same may be suggested anew where it still leads on.
  expect((await sent({ ...ASKS, why: 'Still none.' })).status).toBe(201)
  expect((await sent()).status).toBe(403)
})

const ASKS = { to: 'needs_info', fields: { question: 'Which head do you use?', addressee: 'ana' } }

test('ten of the same at once are one', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => sent()))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)])
  expect(await world.db.$count(suggestions)).toBe(1)
  expect(answers.find(({ status }) => status === 409)?.body.message).toContain('routed')
})

test('ten people who take the same suggestion take one step', async () => {
  const id = await suggested()
  const by = ['pia', 'lee', 'pia', 'lee', 'pia', 'lee', 'pia', 'lee', 'pia', 'lee']
  const answers = await Promise.all(by.map((each) => answer(each, 'routed', { ...ROUTED.fields, suggestion: id })))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await staffSees()).past.filter(({ suggestedBy }) => suggestedBy)).toHaveLength(1)
})

test('without a token, with a forged or a revoked one nothing is read', async () => {
  expect(await sent(ROUTED, { token: null })).toMatchObject({ status: 401, body: { said: { key: 'agent.noToken' } } })
  for (const forged of [`agent_${'A'.repeat(43)}`, `${token}x`, token.slice(0, -1), 'x'.repeat(100_000)])
    expect(await sent(ROUTED, { token: forged })).toMatchObject({ status: 401, body: { said: { key: 'agent.token' } } })
  expect(await ensureAgent(world.visitor(), `bearer ${token}`)).toMatchObject({ name: 'Sorter' })
  const [agent] = await world.db.select().from(agents)
  await revokeAgent(await world.as('ada'), agent?.id ?? '')
  expect(await sent()).toMatchObject({ status: 401 })
  expect(await world.db.$count(suggestions)).toBe(0)
})

test('whose cookies come along plays no part', async () => {
  const lee = await world.as('lee')
  expect((await suggest(world, { token: null, no, body: ROUTED }, lee)).status).toBe(401)
  expect((await suggest(world, { token, no, body: ROUTED }, lee)).status).toBe(201)
  const [row] = await world.db.select().from(log).where(eq(log.act, 'suggestion.made')).orderBy(desc(log.seq))
  expect(row).toMatchObject({ actorId: null, details: { agent: 'Sorter', to: 'routed' } })
})

test('of a token only the hash is kept, and its last use is seen', async () => {
  const [made] = await world.db.select().from(agents)
  expect(JSON.stringify([made, await world.db.select().from(log)])).not.toContain(token.slice(6))
  expect((await readAgents(await world.as('lee'))).agents).toMatchObject([{ name: 'Sorter', lastUsedAt: null }])
  await suggested()
  expect((await readAgents(await world.as('lee'))).agents).toMatchObject([{ lastUsedAt: world.at }])
  expect(JSON.stringify(await readAgents(await world.as('lee')))).not.toMatch(/tokenHash|agent_/)
})

test('only leads and admins make and revoke agents, and each goes on the log', async () => {
  const [agent] = await world.db.select().from(agents)
  for (const by of ['pia', 'cora', 'ana', 'mo']) {
    await expect(revokeAgent(await world.as(by), agent?.id ?? '')).rejects.toThrow(/forbidden/)
  }
  await expect(makeAgent(world)).rejects.toThrow(/agent.nameTaken/)
  await revokeAgent(await world.as('ada'), agent?.id ?? '')
  await expect(revokeAgent(await world.as('ada'), agent?.id ?? '')).rejects.toThrow(/not-found/)
  const acts = (await world.db.select().from(log)).map(({ act }) => act)
  expect(acts).toEqual(expect.arrayContaining(['agent.added', 'agent.revoked']))
})

test('what is wrong is said in words, field by field', async () => {
  const wrong: [unknown, string[]][] = [
    [{ ...ROUTED, fields: {} }, ['fields.line']],
    [{ ...ROUTED, fields: { line: 'no-such-line' } }, ['fields.line']],
    [{ ...ROUTED, fields: { line: 'tripods', state: 'made' } }, ['fields.state']],
    [{ ...ROUTED, fields: { line: ['tripods'] } }, ['fields.line']],
    [{ ...ROUTED, fields: 'tripods' }, ['fields']],
    [{ ...ROUTED, why: '  ' }, ['why']],
    [{ ...ROUTED, why: 'x'.repeat(1001) }, ['why']],
    [{ fields: {} }, ['to', 'why']],
    [{ ...ASKS, why: 'Ask.', fields: { question: 'Which?', addressee: 'nobody-at-all' } }, ['fields.addressee']],
    [{ ...ASKS, why: 'Ask.', fields: { question: COUPON, addressee: 'ana' } }, ['fields.question']],
    [{ to: 'merged', why: 'Same.', fields: { into: 999_999 } }, ['fields.into']],
    [{ to: 'merged', why: 'Same.', fields: { into: no } }, ['fields.into']],
    [[], ['body']],
    [null, ['body']],
  ]
  for (const [body, fields] of wrong) {
    const { status, body: said } = await sent(body)
    expect([body, status, Object.keys(said.errors ?? {}).sort()]).toEqual([body, 422, fields])
    for (const field of fields) expect(said.message).toMatch(new RegExp(`${field}: [A-Z].+`))
  }
  expect(await world.db.$count(suggestions)).toBe(0)
})

test('what is no JSON, too large or about nothing is refused in words', async () => {
  expect(await sent('{"broken')).toMatchObject({ status: 400, body: { said: { key: 'agent.json' } } })
  expect(await sent(ROUTED, { headers: { 'Content-Type': 'text/plain' } })).toMatchObject({ status: 415 })
  expect(await sent(`"${'x'.repeat(256 * 1024)}"`)).toMatchObject({ status: 413 })
  expect(await sent(ROUTED, { no: 999_999 })).toMatchObject({ status: 404 })
})

test('an agent that hurries is told when to come again', async () => {
  const { count } = world.visitor().settings.limits.suggestionsPerAgent
  const answers: number[] = []
  for (let i = 0; i <= count; i += 1) answers.push((await sent({})).status)
  expect(answers.slice(0, -1).every((status) => status === 422)).toBe(true)
  expect(answers.at(-1)).toBe(429)
})

test('it waits on Today for whoever owns the line or triages, until it is settled', async () => {
  const id = await suggested()
  const listed = async (by: string) =>
    (await readToday(await world.as(by))).groups.find(({ group }) => group === 'suggested')?.rows ?? []
  for (const by of ['pia', 'raj', 'lee'])
    expect(await listed(by)).toMatchObject([{ no, actHref: `/r/${no}/step/routed?suggestion=${id}` }])
  expect(await listed('cora')).toEqual([])
  await answer('pia', 'routed', { ...ROUTED.fields, suggestion: id })
  expect(await listed('pia')).toEqual([])
})

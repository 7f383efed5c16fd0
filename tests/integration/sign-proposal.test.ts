import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerStep } from '#app/features/backlog/answer-step.server.ts'
import { proposeStep } from '#app/features/backlog/propose-step.server.ts'
import { pendingProposal } from '#app/features/backlog/request-history.ts'
import { findStandingVerdict, listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { declineProposal } from '#app/features/backlog/sign-proposal.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { grants, notices, productLines } from '#db/schema/index.ts'
import { fileAndGrade, fileFrom, idOf, refusalAt, requestNamed, sign, step, storeNeed } from '#tests/helpers/backlog.ts'
import { formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const plan = {
  makeGrade: 2,
  makeGradeWhy: 'A known process',
  publicText:
    'It comes with the spring revision of the shoulder, as a half-ball of 60 mm that clicks into the platform.',
  overrideWhy: 'Rental houses take 80.',
  targetWindow: '2027 Q2',
}

async function proposed() {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  expect(await step(world, 'pia', no, 'planned', plan)).toEqual({ outcome: 'proposed' })
  return no
}

const proposalOf = async (no: number) =>
  pendingProposal(await listTransitions(world.db, (await requestNamed(world, no)).id))
const verdictOf = async (no: number) => findStandingVerdict(world.db, (await requestNamed(world, no)).id)

test('what two people answer for waits, and nothing public changes', async () => {
  const no = await proposed()
  expect(await requestNamed(world, no)).toMatchObject({ state: 'grading', label: 'research', makeGrade: null })
  expect(await verdictOf(no)).toBeUndefined()
  expect(await proposalOf(no)).toMatchObject({ to: 'planned', by: await idOf(world, 'pia'), fields: plan })
})

test('who can sign is told that it waits for them, and who proposed it is not', async () => {
  const no = await proposed()
  await world.runJobs()
  const heard = await world.db
    .select()
    .from(notices)
    .where(and(eq(notices.kind, 'signature'), eq(notices.href, `/r/${no}`)))
  const told = heard.map(({ accountId }) => accountId)
  expect(told).toContain(await idOf(world, 'raj'))
  expect(told).not.toContain(await idOf(world, 'pia'))
  const { version } = await requestNamed(world, no)
  await declineProposal(await world.as('raj'), { no, version, why: 'The mould is not free before May.' })
  await world.runJobs()
  expect(await world.db.$count(notices, and(eq(notices.kind, 'signature'), eq(notices.href, `/r/${no}`)))).toBe(
    told.length,
  )
})

test('R&D signs in their own name, and the step is taken as it was proposed', async () => {
  const no = await proposed()
  await sign(world, 'raj', no)
  expect(await requestNamed(world, no)).toMatchObject({ state: 'planned', label: 'planned', makeGrade: 2, epoch: 1 })
  expect(await verdictOf(no)).toMatchObject({
    ...{
      kind: 'planned',
      decidedBy: await idOf(world, 'pia'),
      cosignedBy: await idOf(world, 'raj'),
      oneSignature: false,
    },
    ...{ publicText: plan.publicText, targetWindow: '2027 Q2' },
  })
})

test('who proposed it cannot sign as the second, nor can anyone without that right', async () => {
  const no = await proposed()
  await expect(sign(world, 'pia', no)).rejects.toMatchObject({ code: 'forbidden', said: { key: 'step.alone' } })
  for (const by of ['cora', 'ada', 'noor'])
    await expect(sign(world, by, no)).rejects.toMatchObject({ code: 'forbidden' })
})

test('what was overtaken before it was signed names the field, to those alone who may sign', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reasonCode: 'TEC', reviewAt: world.at + 10 * DAY }))
  world.advance(11 * DAY)
  await expect(sign(world, 'cora', no)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await sign(world, 'raj', no)).toMatchObject({
    ...{ ok: false, errors: { reviewAt: { key: 'step.within24Months' } } },
  })
  const { version } = await requestNamed(world, no)
  const form = formOf({ intent: 'sign', version: String(version) })
  const sent = { no, to: 'parked', intent: 'sign', form }
  expect(await answerStep(await world.as('raj'), sent)).toMatchObject({ status: 422, errors: { reviewAt: {} } })
  expect(await requestNamed(world, no)).toMatchObject({ state: 'grading', version })
})

test('a step that needs no second signature is not taken by one', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  const request = await requestNamed(world, no)
  const pia = await world.as('pia')
  const fields = { productSku: 'CT-3', publicText: plan.publicText }
  const by = await idOf(world, 'pia')
  await inTransaction(pia, (tx) => proposeStep(tx, pia, { request, to: 'exists', fields, by, signerIds: [] }))
  await expect(sign(world, 'noor', no)).rejects.toMatchObject({ said: { key: 'step.nothingProposed' } })
  const { version, state } = await requestNamed(world, no)
  expect(state).toBe('grading')
  await expect(declineProposal(await world.as('noor'), { no, version, why: 'No' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('sent back with a reason, it waits no more and may be proposed again', async () => {
  const no = await proposed()
  const { version } = await requestNamed(world, no)
  await declineProposal(await world.as('raj'), { no, version, why: 'The wall is 4.2 mm there' })
  expect(await proposalOf(no)).toBeUndefined()
  await expect(sign(world, 'raj', no)).rejects.toMatchObject({
    code: 'conflict',
    said: { key: 'step.nothingProposed' },
  })
  expect(await step(world, 'pia', no, 'planned', plan)).toEqual({ outcome: 'proposed' })
})

test('a stranger to the line cannot send it back', async () => {
  const no = await proposed()
  const { version } = await requestNamed(world, no)
  await expect(declineProposal(await world.as('cora'), { no, version, why: 'No' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('another step in between settles what waited', async () => {
  const no = await proposed()
  await step(world, 'pia', no, 'needs_info', { question: 'Which head?', addressee: 'ana' })
  await step(world, 'pia', no, 'back', { why: 'Answered' })
  await expect(sign(world, 'raj', no)).rejects.toMatchObject({ code: 'conflict' })
})

test('a technical "no" needs R&D, a "no" for lack of units does not', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  expect(await step(world, 'pia', no, 'parked', refusalAt(world.at, { reasonCode: 'TEC' }))).toEqual({
    outcome: 'proposed',
  })
  await sign(world, 'raj', no)
  expect(await requestNamed(world, no)).toMatchObject({ state: 'parked', epoch: 2 })
})

test('breaking a promise and a final "no" need a lead', async () => {
  const no = await proposed()
  await sign(world, 'raj', no)
  const apology = 'We said that it would come. It does not, and we are sorry.'
  expect(await step(world, 'pia', no, 'parked', refusalAt(world.at, { apology }))).toEqual({ outcome: 'proposed' })
  await expect(sign(world, 'raj', no)).rejects.toMatchObject({ code: 'forbidden' })
  await sign(world, 'lee', no)
  expect(await requestNamed(world, no)).toMatchObject({ state: 'parked' })
  const final = { reasonCode: 'SAF', publicText: refusalAt(0).publicText } as const
  expect(await step(world, 'pia', no, 'final_no', final)).toEqual({ outcome: 'proposed' })
  await sign(world, 'lee', no)
  expect(await requestNamed(world, no)).toMatchObject({ state: 'final_no', label: 'no', epoch: 3 })
})

test('where the line has no engineer, a lead signs, and for a lead an admin', async () => {
  const no = await fileFrom(world, (await storeNeed(world, { line: 'rods' })).no, 'rods')
  await step(world, 'lee', no, 'routed', { line: 'rods' })
  await step(world, 'lee', no, 'grading', { needGrade: 'B', needGradeWhy: 'Rods slip' })
  expect(await step(world, 'lee', no, 'planned', plan)).toEqual({ outcome: 'proposed' })
  await expect(sign(world, 'raj', no)).rejects.toMatchObject({ code: 'forbidden' })
  await sign(world, 'ada', no)
  expect(await verdictOf(no)).toMatchObject({
    decidedBy: await idOf(world, 'lee'),
    cosignedBy: await idOf(world, 'ada'),
  })
})

test('who is PM and R&D of the line signs both in one form', async () => {
  const pia = await idOf(world, 'pia')
  await world.database.door((tx) =>
    tx.update(productLines).set({ engineerId: pia }).where(eq(productLines.slug, 'quick-release')),
  )
  const no = await fileFrom(world, (await storeNeed(world)).no, 'quick-release')
  await step(world, 'pia', no, 'routed', { line: 'quick-release' })
  await step(world, 'pia', no, 'grading', { needGrade: 'A', needGradeWhy: 'Plates jam' })
  expect(await step(world, 'pia', no, 'planned', plan)).toEqual({ outcome: 'changed' })
  expect(await verdictOf(no)).toMatchObject({ decidedBy: pia, cosignedBy: pia, oneSignature: false })
})

test('where nobody else could sign, one signature is enough after a day, and says so', async () => {
  const alone = await createWorld()
  const no = await fileAndGrade(alone, (await storeNeed(alone)).no)
  const [lee, ada, raj] = await Promise.all(['lee', 'ada', 'raj'].map((handle) => idOf(alone, handle)))
  await alone.database.door(async (tx) => {
    for (const id of [lee!, ada!, raj!])
      await tx
        .update(grants)
        .set({ endsAt: alone.at - 1 })
        .where(eq(grants.accountId, id))
  })
  await step(alone, 'pia', no, 'final_no', { reasonCode: 'SAF', publicText: refusalAt(0).publicText })
  await expect(sign(alone, 'pia', no)).rejects.toMatchObject({ said: { key: 'step.alone' } })
  alone.advance(DAY)
  await sign(alone, 'pia', no)
  const { id } = await requestNamed(alone, no)
  expect(await findStandingVerdict(alone.db, id)).toMatchObject({ cosignedBy: null, oneSignature: true })
  await alone.close()
})

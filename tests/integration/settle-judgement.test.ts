import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDraft } from '#app/features/forum/draft-queries.server.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { keepDraft } from '#app/features/forum/keep-draft.server.ts'
import { settleRefused, settleStored } from '#app/features/forum/settle-judgement.server.ts'
import { judgements, reviewItems } from '#db/schema/index.ts'
import { aThread, COUPON } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const draft = { target: 'ask', mode: 'new' as const, fields: { body: COUPON } }

test('a refused text stays with its author, beside the verdict and what was found', async () => {
  const ana = await world.as('ana')
  const words = { text: COUPON }
  const verdict = await judgeWords(ana, words)
  expect(await settleRefused(ana, { ...draft, words, verdict, asked: false }, draft)).toEqual({
    outcome: 'refused',
    findings: verdict.findings,
  })
  expect((await world.db.select().from(judgements)).at(-1)).toMatchObject({ outcome: 'reject', asked: false })
  expect(await draftOf(ana)).toMatchObject({ state: 'refused', findings: verdict.findings })
})

test('a post held twice waits once, with the findings of the second time', async () => {
  const ana = await world.as('ana')
  const { postId } = await aThread(ana)
  const words = { text: COUPON }
  const verdict = await judgeWords(ana, words)
  const judged = { ...draft, words, verdict, asked: true }
  const authorId = idOf(ana)
  for (const note of ['First', 'Second']) {
    await keepDraft(ana, draft)
    const settled = { judged, draft, postId, authorId, state: 'held' as const, asked: { note } }
    await ana.door((tx) => settleStored(tx, ana, settled))
  }
  expect(await world.db.select().from(reviewItems)).toMatchObject([{ kind: 'asked', authorNote: 'Second', version: 2 }])
  expect(await draftOf(ana)).toBeUndefined()
})

type Person = Awaited<ReturnType<World['as']>>
const idOf = ({ actor }: Person) => (actor.kind === 'account' ? actor.id : '')
const draftOf = (person: Person) => findDraft(world.db, idOf(person), 'ask', 'new')

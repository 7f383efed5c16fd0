import { afterEach, beforeEach, expect, test } from 'vitest'
import { listClosestRequests } from '#app/features/backlog/closest-requests.server.ts'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { embedRequests } from '#app/features/backlog/similarity/embed-requests.server.ts'
import { meaningOf } from '#app/features/backlog/similarity/meaning-of.server.ts'
import { renewSignatures } from '#app/features/backlog/similarity/store-signature.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { embeddings, requestSignatures } from '#db/schema/index.ts'
import { storeNeed } from '#tests/helpers/backlog.ts'
import { startEmbeddings } from '#tests/helpers/embeddings-endpoint.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

async function file(title: string, need: string, line = 'tripods'): Promise<number> {
  const { no } = await storeNeed(world, { body: `${title}. ${need}` })
  const filed = await fileRequest(await world.as('pia'), { title, need, line }, { threadNo: no })
  if (!filed.ok) throw new Error(JSON.stringify(filed.errors))
  return filed.no
}

const closest = async (words: string) => (await listClosestRequests(world.db, words, null)).map(({ no }) => no)

test('a need is found in the other language by the gear it names', async () => {
  const cage = await file('Full cage for the FX3 that leaves the fan grille open', 'Mine overheats in the current one.')
  await file('Repair kit for the twist locks of the CT-3', 'Sell the shims and seals of the leg lock.')
  expect(await closest('FX3 全笼，别挡住风扇口')).toEqual([cage])
  expect(await closest('CT-3 旋锁维修包，自己换夹片')).toHaveLength(1)
})

test('two Chinese characters are enough', async () => {
  const hood = await file('7 寸监视器折叠遮光罩', '阳光下看不清，收起来要能放进包。')
  const ring = await file('保荣口柔光箱圈不要异响', '摇动时会出声，录音能听见。')
  expect(await closest('遮光')).toContain(hood)
  expect(await closest('异响')).toEqual([ring])
})

test('the same cage for another body is offered as related, behind the one that fits, and never as the same', async () => {
  const fx30 = await file('Full cage for the FX30 with the fan grille open', 'The vents are covered and it overheats.')
  const fx3 = await file('Full cage for the FX3 with the fan grille open', 'The vents are covered and it overheats.')
  const found = await listClosestRequests(world.db, 'FX3 full cage that leaves the fan vents open', null)
  expect(found.map(({ no }) => no)).toEqual([fx3, fx30])
  expect(found.map(({ likeness }) => likeness.verdict)).toEqual(['same', 'related'])
  expect(found[1]?.likeness.apart).toEqual(['fx3', 'fx30'])
})

test('words that are operators of the index, or nothing at all, find nothing and break nothing', async () => {
  await file('A half-ball for the CT-3', 'Level on a slope.')
  for (const words of ['', '   ', '"', 'NEAR(', '*', 'AND OR NOT', '—', '的'.repeat(3_000), 'x'.repeat(20_000)])
    await expect(closest(words)).resolves.toBeInstanceOf(Array)
})

test('requests from before are read when the clock comes round, once', async () => {
  const no = await file('A half-ball for the CT-3', 'Level on a slope with one knob.')
  await world.database.door(async (tx) => {
    await tx.delete(requestSignatures)
    await tx.run('DELETE FROM need_text')
  })
  expect(await closest('half-ball CT-3')).toEqual([])
  expect(await renewSignatures(world.system())).toBe(1)
  expect(await closest('half-ball CT-3')).toEqual([no])
  expect(await renewSignatures(world.system())).toBe(0)
})

const MEANS_QUIET = [1, 0, 0, ...Array.from({ length: 13 }, () => 0)]
const MEANS_ELSE = [0, 1, 0, ...Array.from({ length: 13 }, () => 0)]
const meaning = (text: string) => (/hush|peace/i.test(text) ? MEANS_QUIET : MEANS_ELSE)

const withEndpoint = (ctx: Context, url: string): Context => ({
  ...ctx,
  deployment: { ...ctx.deployment, embeddings: { url, model: 'tiny', key: undefined, dimensions: 16 } },
})

test('an endpoint for vectors finds a need that shares no word, and its failure is not seen', async () => {
  const endpoint = await startEmbeddings(meaning)
  const no = await file('Peace in the hotel room', 'Nobody sleeps beside it.')
  await file('Wheels for the stand', 'It is dragged over the floor.')
  const ctx = withEndpoint(world.system(), endpoint.url)
  const [request] = await listClosestRequests(world.db, 'Peace in the hotel room', null)
  const lineId = (await storeNeed(world)).lineId
  expect(request?.no).toBe(no)
  expect(await meaningOf(world.system(), 'hush')).toBeUndefined()
  await embedRequests(ctx)
  expect(await world.db.$count(embeddings)).toBe(2)
  const asked = endpoint.asked
  await embedRequests(ctx)
  expect(endpoint.asked).toBe(asked)
  const found = await listClosestRequests(world.db, 'hush', lineId, await meaningOf(ctx, 'hush'))
  expect(found.map((one) => one.no)).toEqual([no])
  expect(found[0]?.likeness.verdict).toBe('different')
  endpoint.status = 500
  expect(await meaningOf(ctx, 'hush')).toBeUndefined()
  endpoint.status = 200
  expect(await meaningOf(ctx, 'hush')).toBeUndefined()
  world.advance(61_000)
  expect(await meaningOf(ctx, 'hush')).toBeDefined()
  await endpoint.stop()
})

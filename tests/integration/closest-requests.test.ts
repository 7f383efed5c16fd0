import { afterEach, beforeEach, expect, test } from 'vitest'
import { listClosestRequests, listFiveClosest } from '#app/features/backlog/closest-requests.server.ts'
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

test('staff are shown five, those that share too little to be offered behind the others and told apart', async () => {
  const hood = await file('A folding hood for the 7 inch monitor', 'In the sun nothing can be read.')
  for (const place of ['a boat', 'a crane', 'a car', 'a roof', 'a ladder', 'a bridge'])
    await file(
      `A battery plate for ${place}`,
      `In the sun the charger overheats on ${place}, so the fan has to be quiet.`,
    )
  const words = 'Folding hood for my 7 inch monitor, nothing can be read in the sun'
  const offered = await listClosestRequests(world.db, words, null)
  const shown = await listFiveClosest(world.db, words, null)
  expect(offered.length).toBeLessThan(5)
  expect(shown).toHaveLength(5)
  expect(shown[0]?.no).toBe(hood)
  expect(shown.slice(0, offered.length)).toEqual(offered)
  expect(shown.map(({ alike }) => alike)).toEqual(shown.map((_, at) => at < offered.length))
})

test('what keeps a request apart is named as the catalogue names it, and a camera as its maker does', async () => {
  await file('A shim for the twist lock of the CT-3', 'The leg lock slips on the FX30.')
  const [found] = await listClosestRequests(world.db, 'A shim for the twist lock of the HC-1, on the FX3', null)
  expect(found?.apart).toEqual(expect.arrayContaining(['CT-3', 'HC-1', 'FX3', 'FX30']))
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

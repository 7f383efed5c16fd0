import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropEntry, indexEntry, indexWords } from '#app/features/search/index-entry.server.ts'
import { reindexStaleEntries } from '#app/features/search/reindex-stale-entries.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { posts, products, searchEntries } from '#db/schema/index.ts'
import { aReply, aThread } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let threadNo: number
beforeAll(async () => {
  world = await createWorld()
  const ana = await world.as('ana')
  const body = 'The BH-55 gives up eight degrees on a slope. A half-ball of 75 mm would do, at f/2.8 and 1/60 s.'
  threadNo = (await aThread(ana, { line: 'tripods', title: 'Half-ball that fits the CT-3 shoulder?', body })).threadNo
  await aThread(ana, { title: '碳纤三脚架拆洗后旋锁打滑', body: '碳纤三脚架拆洗后旋锁打滑，润滑脂该用哪一种？' })
  await aReply(await world.as('mo'), threadNo, 'Two levellers of mine did it: 31 mm tall, 3/8-16 on both faces.')
})
afterAll(() => world.close())

const found = async (query: string) => (await search(world.db, query)).results.map((result) => result.href)

test.each([
  ['half-ball CT-3', '/p/1'],
  ['HALF ball shoulder', '/p/1'],
  ['f/2.8', '/p/1'],
  ['3/8-16 leveller', '/p/2'],
])('%s finds the post', async (query, end) => {
  expect(await found(query)).toContain(`/t/${threadNo}${end}`)
})

test.each(['三脚架', '旋锁打滑', '润滑脂', '脂'])('%s finds the Chinese thread', async (query) => {
  expect(await found(query)).toEqual([`/t/${threadNo + 1}/p/1`])
})

test('words that nowhere stand together find what holds some of them, and say so', async () => {
  const { any, results } = await search(world.db, 'leveller zebrawood')
  expect(any).toBe(true)
  expect(results[0]?.href).toBe(`/t/${threadNo}/p/2`)
})

test('what was looked for stands out, in a passage around it', async () => {
  const { results } = await search(world.db, 'leveller')
  expect(results[0]?.excerpt.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['levellers'])
})

test.each(['"', 'NEAR(', "x' OR 1", '*', 'title:xyzzy', '((((', 'zzzzz'])('%s is only words', async (query) => {
  expect(await found(query)).toEqual([])
})

test('entries of an older tokenizer are cut again, and those without a subject dropped', async () => {
  const system = world.system()
  const [post] = await world.db.select().from(posts).where(eq(posts.no, 2))
  await system.door(async (tx) => {
    await tx.update(searchEntries).set({ tokenizerVersion: 0 })
    await dropEntry(tx, 'post', post?.id ?? '')
    const subject = { kind: 'post', subjectId: post?.id ?? '', lang: 'en', at: 1 } as const
    await indexEntry(tx, subject, indexWords('', 'stale words'))
    await indexEntry(tx, { ...subject, subjectId: 'gone' }, indexWords('', 'stale words of nobody'))
    await tx.update(searchEntries).set({ tokenizerVersion: 0 })
  })
  expect(await reindexStaleEntries(system)).toBe(4)
  expect(await found('stale words')).toEqual([])
  expect(await found('leveller')).toEqual([`/t/${threadNo}/p/2`])
  expect(await world.db.$count(searchEntries)).toBe(3)
  expect(await reindexStaleEntries(system)).toBe(0)
})

test('a product is found by its article number', async () => {
  const [product] = await world.db.select().from(products).limit(1)
  const system = world.system()
  const words = indexWords(product?.name.en ?? '', product?.sku ?? '')
  await system.door((tx) => indexEntry(tx, { kind: 'product', subjectId: product?.id ?? '', lang: 'en', at: 1 }, words))
  expect((await search(world.db, product?.sku ?? '')).results[0]).toMatchObject({ kind: 'product' })
})

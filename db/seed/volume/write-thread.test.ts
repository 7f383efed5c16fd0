import { expect, test } from 'vitest'
import { PRODUCT_LINES } from '#db/seed/community/product-lines.ts'
import { PRODUCTS } from '#db/seed/community/products.ts'
import { say, type Wordings } from '#db/seed/volume/phrase.ts'
import { randomFrom, zipfRank } from '#db/seed/volume/random.ts'
import { drawThreadSizes } from '#db/seed/volume/thread-sizes.ts'
import { TONGUES } from '#db/seed/volume/tongue.ts'
import { drawReplyPart, writeReply } from '#db/seed/volume/write-reply.ts'
import { drawTopic, type Topic, wordingsFor, writeOpening, writeTitle } from '#db/seed/volume/write-thread.ts'

const lines = PRODUCT_LINES.map((line) => line.slug)

function phrasesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(phrasesIn) : []
}

test.each(Object.values(TONGUES))('$language: every phrase can be said about every issue', (tongue) => {
  const random = randomFrom('all')
  const frames = phrasesIn([tongue.titles, tongue.opening, tongue.answer, tongue.short])
  for (const issue of lines.flatMap((line) => tongue.issues[line])) {
    const bound: Wordings = {
      sku: 'X',
      thing: 'X',
      symptom: 'X',
      camera: 'X',
      monitor: 'X',
      head: 'X',
      arm: 'X',
      weight: 'X',
      work: 'X',
      place: 'X',
    }
    const wordings = wordingsFor(random, {
      line: 'rods',
      kind: 'question',
      sku: 'X',
      issue,
      tongue,
      bound,
    } satisfies Topic)
    for (const phrase of [...frames, ...phrasesIn({ ...issue, skus: [] })])
      expect(say(random, phrase, wordings)).not.toMatch(/[[\]{}]|undefined/)
  }
})

test('issues name products that exist, and leave enough to choose from', () => {
  const known = PRODUCTS.map((product) => product.sku)
  const issues = Object.values(TONGUES).flatMap((tongue) => lines.flatMap((line) => tongue.issues[line]))
  for (const { skus, causes, fixes, checks } of issues) {
    expect(known).toEqual(expect.arrayContaining(skus))
    expect(Math.min(causes.length, fixes.length, checks.length), skus.join()).toBeGreaterThanOrEqual(3)
  }
})

test('the same seed says the same, another something else', () => {
  const written = (seed: string) => {
    const random = randomFrom(seed)
    const topic = drawTopic(random, 'tripods', 'en')
    const opening = writeOpening(random, topic)
    return [writeTitle(random, topic), opening, writeReply(random, topic, drawReplyPart(random, false, 0), opening)]
  }
  expect(written('1')).toEqual(written('1'))
  expect(written('1')).not.toEqual(written('2'))
})

test('a thousand threads of ten posts hardly ever repeat a post', () => {
  const bodies: string[] = []
  for (let no = 0; no < 1000; no++) {
    const random = randomFrom(`varied ${no}`)
    const topic = drawTopic(random, random.pick(lines), no % 5 === 0 ? 'zh-CN' : 'en')
    const opening = writeOpening(random, topic)
    bodies.push(opening)
    for (let reply = 0; reply < 9; reply++)
      bodies.push(writeReply(random, topic, drawReplyPart(random, reply % 4 === 2, reply), opening))
  }
  expect(new Set(bodies).size).toBeGreaterThan(bodies.length * 0.95)
})

test('thread sizes sum up, none is empty, and a few are large', () => {
  const sizes = [...drawThreadSizes(randomFrom('sizes'), 200, 3000)].sort((a, b) => b - a)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(3000)
  expect(sizes.at(-1)).toBeGreaterThanOrEqual(1)
  expect(sizes[0]).toBeGreaterThan(20 * (sizes[150] ?? 0))
})

test('low ranks are drawn more often than high ones', () => {
  const random = randomFrom('ranks')
  const drawn = Array.from({ length: 5000 }, () => zipfRank(random, 100))
  expect(Math.min(...drawn)).toBe(0)
  expect(Math.max(...drawn)).toBeLessThan(100)
  expect(drawn.filter((rank) => rank < 10).length).toBeGreaterThan(3 * drawn.filter((rank) => rank >= 90).length)
})

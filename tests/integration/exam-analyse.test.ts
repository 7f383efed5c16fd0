import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { analyseFile } from '#app/command-line/exam-analyse.ts'
import vectors from '#tests/fixtures/exam-vectors.json'

const folder = mkdtempSync(path.join(tmpdir(), 'exam-analyse-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]) {
  const [printed, said]: string[][] = [[], []]
  const code = await analyseFile(
    args,
    (line) => printed?.push(line),
    (words) => said?.push(words),
  )
  return { code, printed: printed ?? [], said: (said ?? []).join('\n') }
}

function analyse(content: string | Uint8Array) {
  const file = path.join(folder, 'responses.json')
  writeFileSync(file, content)
  return run(file)
}

const form = (key: unknown, responses: unknown) => analyse(JSON.stringify({ key, responses }))

describe('a form is analysed', () => {
  test('to the figures and the names of the exchange format', async () => {
    const { key, responses, expected } = vectors.ctt_small
    const { code, printed, said } = await form(key, responses)
    expect({ code, lines: printed.length, said }).toEqual({ code: 0, lines: 1, said: '' })
    const found = JSON.parse(printed[0] ?? '')
    expect(Object.keys(found)).toEqual(['N', 'k', 'mean', 'variance', 'kr20', 'kr21', 'sem', 'items'])
    expect(found).toMatchObject({ N: 12, k: 6, mean: 3.5 })
    expect(found.variance).toBeCloseTo(expected.variance_pop, 6)
    expect(found.kr20).toBeCloseTo(expected.kr20_alpha, 6)
    expect(found.kr21).toBeCloseTo(expected.kr21, 6)
    expect(found.sem).toBeCloseTo(expected.sem_pop, 6)
    expect(found.items).toHaveLength(6)
    for (const [at, item] of expected.items.entries()) {
      expect(Object.keys(found.items[at])).toEqual(['p', 'r_total', 'r_rest', 'alpha_if_deleted', 'D27'])
      expect(found.items[at].p).toBeCloseTo(item.p, 6)
      expect(found.items[at].r_total).toBeCloseTo(item.r_total, 6)
      expect(found.items[at].r_rest).toBeCloseTo(item.r_rest, 6)
      expect(found.items[at].alpha_if_deleted).toBeCloseTo(item.alpha_if_deleted, 6)
      expect(found.items[at].D27).toBeCloseTo(item.D27, 6)
    }
  })

  test('with null for what is not defined', async () => {
    const { printed } = await form(
      ['A', 'A'],
      [
        ['A', 'B'],
        ['A', null],
        ['A', 'C'],
      ],
    )
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      N: 3,
      k: 2,
      mean: 1,
      variance: 0,
      kr20: null,
      kr21: null,
      sem: null,
      items: [
        { p: 1, r_total: null, r_rest: null, alpha_if_deleted: null, D27: 0 },
        { p: 0, r_total: null, r_rest: null, alpha_if_deleted: null, D27: 0 },
      ],
    })
  })

  test('before anybody has sat it', async () => {
    const { code, printed } = await form(['A'], [])
    expect(code).toBe(0)
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ N: 0, k: 1, mean: null, variance: null, items: [{ p: null }] })
  })

  test('whatever the case of its letters, and with a byte order mark', async () => {
    const { printed } = await analyse('\ufeff{"key":["a","B"],"responses":[["A","b"],["C","b"]]}')
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ mean: 1.5, items: [{ p: 0.5 }, { p: 1 }] })
  })

  test('of many sittings', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 40 }, (_, item) => 'ABCD'[(row * 7 + item * row) % 4]),
    )
    const { code, printed } = await form(rows[1], rows)
    expect(code).toBe(0)
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ N: 10_000, k: 40 })
  })
})

describe('a file that is no such form is refused with its place', () => {
  test.each<[string, unknown, unknown, string]>([
    [
      'a row too short',
      ['A', 'B', 'C'],
      [
        ['A', 'B', 'C'],
        ['A', 'B'],
      ],
      'Row 2 has 2 answers instead of 3.',
    ],
    ['a row too long', ['A'], [['A', 'B']], 'Row 1 has 2 answers instead of 1.'],
    ['an empty row', ['A'], [[]], 'Row 1 has 0 answers instead of 1.'],
    ['a row that is none', ['A'], [['A'], 'A'], 'Row 2 is "A" instead of a list of answers.'],
    ['a word for an answer', ['A', 'B'], [['A', 'BB']], 'Answer 2 of row 1 is "BB" instead of a letter or null.'],
    ['a number for an answer', ['A'], [['A'], [0]], 'Answer 1 of row 2 is 0 instead of a letter or null.'],
    ['a hole in the key', ['A', null], [], 'Item 2 of the key is null instead of a letter.'],
    ['an empty key', [], [], '"key" is empty'],
    ['no key', undefined, [], '"key" is not a list'],
    ['no responses', ['A'], undefined, '"responses" is not a list'],
  ])('%s', async (_, key, responses, sentence) => {
    const { code, printed, said } = await form(key, responses)
    expect({ code, printed }).toEqual({ code: 1, printed: [] })
    expect(said).toContain(sentence)
  })

  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'It is empty.'],
    ['white space', ' \n', 'It is empty.'],
    ['words', 'key: A', 'It is not JSON:'],
    ['half a file', '{"key": ["A"], "respon', 'It is not JSON:'],
    ['a list', '[]', 'not an object'],
    ['null', 'null', 'not an object'],
    ['other bytes', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'It is not UTF-8: byte 3 begins no character.'],
    ['a character cut off', new Uint8Array([0x22, 0xe5, 0xa5]), 'It is not UTF-8: byte 2'],
  ])('%s', async (_, content, sentence) => {
    const { code, said } = await analyse(content)
    expect(code).toBe(1)
    expect(said).toContain(sentence)
  })

  test('all its mistakes are told, up to ten', async () => {
    const { said } = await form(['A'], Array(25).fill([]))
    expect(said).toContain('Row 10 has')
    expect(said).not.toContain('Row 11 has')
    expect(said).toContain('And 15 more.')
  })

  test('a file beyond all measure', async () => {
    const file = path.join(folder, 'huge.json')
    writeFileSync(file, '')
    truncateSync(file, 100_000_001)
    expect(await run(file)).toMatchObject({ code: 1, said: expect.stringContaining('larger than 100 MB') })
  })
})

describe('the command itself', () => {
  test.each([[[]], [['a.json', 'b.json']], [['--help']]])('called with %j tells how', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, said: expect.stringContaining('Usage:') })
  })

  test('tells of a file that is not there, or a folder', async () => {
    expect(await run(path.join(folder, 'nowhere.json'))).toMatchObject({ code: 2, printed: [] })
    expect(await run(folder)).toMatchObject({ code: 2, said: `${folder} is not a file that can be read.` })
  })
})

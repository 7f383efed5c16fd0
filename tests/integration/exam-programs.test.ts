import { mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { exportExam } from '#app/command-line/exam-export.ts'
import { importExam } from '#app/command-line/exam-import.ts'
import { listBankQuestions } from '#app/features/admission/bank/bank-questions.server.ts'
import { readQuestions } from '#app/features/admission/formats/read-questions.server.ts'
import { TEST_FOLDER } from '#tests/helpers/paths.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let folder: string
beforeAll(async () => {
  world = await createWorld()
  folder = await mkdtemp(path.join(TEST_FOLDER, 'exam-'))
})
afterAll(() => world.close())
afterEach(() => vi.unstubAllEnvs())

function inWorld() {
  vi.stubEnv('DATA_DIR', world.folder)
  vi.stubEnv('DATABASE_URL', `file:${path.join(world.folder, 'coldshoe.db')}`)
}

async function fileOf(name: string, text: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

/** Runs a command as the shell would, and gives back what it printed. */
async function run(command: (args: string[]) => Promise<number>, ...args: string[]) {
  const printed = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text, done?: unknown) => {
      printed[stream] += String(text)
      if (typeof done === 'function') done()
      return true
    }),
  )
  const code = await command(args)
  for (const spy of spies) spy.mockRestore()
  return { code, ...printed }
}

const BAD = `Say why. {}

Which?{~a ~b}

`
const GIFT = `// [id:X-1] [tag:RIG] [tag:L1] [source:ISO 1222] [checked:2026-11-01]
::X-1:: Which \\{thread\\}? {
=1/4-20
~M6
~M8
}

${BAD}// [id:X-2] [tag:RIG] [tag:L1] [source:ISO 1222] [checked:2026-11-01]
How deep?{#6.35:0.01}
`

describe('a dry run', () => {
  test('prints what would come of each question, and asks for no database', async () => {
    vi.stubEnv('DATABASE_URL', 'nonsense://')
    const { code, stdout, stderr } = await run(importExam, await fileOf('a.gift', GIFT), '--dry-run')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      imported: 2,
      skipped: [{ line: 8, reason: 'An essay question has no key, so the exam cannot mark it.' }],
      refused: [{ line: 10, reason: 'No option is marked as the key.' }],
      questions: [
        { type: 'single', stem: 'Which {thread}?', options: ['1/4-20', 'M6', 'M8'], keys: [0], line: 2 },
        { type: 'numeric', stem: 'How deep?', options: ['6.35:0.01'], keys: [0], line: 13 },
      ],
    })
    expect(stderr).toContain('2 imported, 1 skipped, 1 refused.')
  })

  test('tells of a file that cannot be read as a whole at its line', async () => {
    const { code, stdout } = await run(importExam, await fileOf('b.gift', Uint8Array.from([0x51, 0xe9])), '--dry-run')
    const { questions, refused } = JSON.parse(stdout)
    expect([code, questions, refused]).toEqual([
      1,
      [],
      [{ line: 1, reason: 'The file is not UTF-8: byte 1 begins no character.' }],
    ])
  })

  test('ends with 0 where all is well, in the format that is named', async () => {
    const file = await fileOf('c.txt', 'Which?\nA) a\nB) b\nANSWER: B\n')
    const { code, stdout } = await run(importExam, file, '--format', 'aiken', '--dry-run')
    expect([code, JSON.parse(stdout).questions]).toEqual([
      0,
      [{ type: 'single', stem: 'Which?', options: ['a', 'b'], keys: [1], line: 1 }],
    ])
  })
})

test('a call that is none ends with 2 and the usage', async () => {
  const file = await fileOf('d.gift', GIFT)
  for (const args of [
    [],
    [file, file],
    [file, '--format', 'word'],
    [file, '--loud'],
    [path.join(folder, 'none.gift')],
  ]) {
    expect(await run(importExam, ...args)).toMatchObject({ code: 2, stdout: '' })
  }
  for (const args of [[], ['--format', 'qti'], ['--format', 'gift', '--topic', 'XYZ']]) {
    expect(await run(exportExam, ...args)).toMatchObject({ code: 2, stdout: '' })
  }
})

test('what is imported comes out again, and that changes nothing', async () => {
  inWorld()
  const first = await run(importExam, await fileOf('e.gift', GIFT.replace(BAD, '')))
  expect(JSON.parse(first.stdout)).toMatchObject({ imported: 2, skipped: [], refused: [] })
  for (const format of ['gift', 'moodle-xml']) {
    const written = await run(exportExam, '--format', format, '--topic', 'RIG')
    expect(written).toMatchObject({ code: 0, stderr: expect.stringContaining('0 refused') })
    expect(written.stdout).toContain('X-1')
    const again = await run(importExam, await fileOf(`f.${format}`, written.stdout), '--format', format)
    const report = JSON.parse(again.stdout)
    expect(report).toMatchObject({ imported: 0, refused: [] })
    expect(report.skipped.map((told: { reason: string }) => told.reason)).toContain(
      'The bank has it already, word for word.',
    )
    expect((await run(exportExam, '--format', format, '--topic', 'RIG')).stdout).toBe(written.stdout)
  }
})

test('a question that the format cannot say is named, and the others are written', async () => {
  inWorld()
  const { code, stdout, stderr } = await run(exportExam, '--format', 'aiken')
  expect(code).toBe(1)
  expect(stdout).toContain('Which {thread}?\nA) 1/4-20\nB) M6\nC) M8\nANSWER: A\n')
  expect(stderr).toContain('X-2 (en): Aiken holds questions with one key only.')
})

test('a new house takes over the bank that ships, pictures and all, and can hand it on whole', async () => {
  inWorld()
  const { code, stdout } = await run(importExam, '--shipped')
  expect([code, JSON.parse(stdout).refused]).toEqual([0, []])
  expect(JSON.parse(stdout).imported).toBeGreaterThan(200)
  const exported = await run(exportExam, '--format', 'moodle-xml')
  const { questions, pictures } = await readQuestions(Buffer.from(exported.stdout), { fileName: 'bank.xml' })
  expect([questions.length, pictures?.size]).toEqual([(await listBankQuestions(world.db)).length, 8])
})

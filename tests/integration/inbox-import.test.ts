import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachItem } from '#app/features/backlog/intake/attach-item.server.ts'
import { readInboxRun } from '#app/features/backlog/intake/csv/read-run.server.ts'
import { readRunPage } from '#app/features/backlog/intake/csv/read-run-page.server.ts'
import { keepRunFile } from '#app/features/backlog/intake/csv/run-file.server.ts'
import { commitRun, forgetOldRuns, undoRun } from '#app/features/backlog/intake/csv/settle-run.server.ts'
import { startRun } from '#app/features/backlog/intake/csv/start-run.server.ts'
import { faultsCsv, templateCsv } from '#app/features/backlog/intake/csv/write-csv.server.ts'
import { fileItem } from '#app/features/backlog/intake/file-item.server.ts'
import { inboxRunRows, inboxRuns } from '#db/schema/index.ts'
import { fileFrom, meToo, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { listAll } from '#tests/helpers/inbox.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
}, 30_000)
afterEach(() => world.close())

const start = async (content: string | Uint8Array, encoding = '', by = 'pia') => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return startRun(await world.as(by), new File([new Uint8Array(bytes)], 'table.csv'), encoding)
}

async function bringIn(content: string | Uint8Array, encoding = '') {
  const started = await start(content, encoding)
  if (!started.ok) throw new Error(JSON.stringify(started.errors))
  await world.runJobs()
  return started.runId
}

const look = (runId: string, show = '') => readRunPage(world.db, runId, new URLSearchParams({ show }))

async function takeIn(runId: string) {
  await commitRun(await world.as('pia'), runId)
  await world.runJobs()
}

test('every row is told beforehand what becomes of it, and nothing is in the inbox yet', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  const runId = await bringIn(
    [
      'quote,line,date,request,consent',
      'The rail is too short,cages,2026-10-01,,',
      'Nothing that any rule knows,,,,',
      `Like that one,tripods,,R-${no},`,
      'The rail is too short,cages,,,',
      ',cages,03.10.2026,,maybe',
      'Too heavy,submarines,,,',
    ].join('\n'),
  )
  const { counts, run } = await look(runId)
  expect(run).toMatchObject({ state: 'ready', rows: 6 })
  expect(counts).toEqual({ ok: 1, 'needs-line': 1, 'looks-like': 1, duplicate: 1, fault: 2 })
  expect((await look(runId, 'duplicate')).rows).toMatchObject([{ line: 5, like: 2 }])
  expect((await look(runId, 'looks-like')).rows).toMatchObject([{ line: 4, like: no }])
  expect((await look(runId, 'fault')).rows).toMatchObject([
    { line: 6, fault: [{ column: 'quote' }, { column: 'date', typed: '03.10.2026' }, { column: 'consent' }] },
    { line: 7, fault: [{ column: 'line', reason: { key: 'intake.unknownLine' } }] },
  ])
  expect(await listAll(world)).toEqual([])
  expect(existsSync(path.join(world.folder, 'imports', `${runId}.csv`))).toBe(false)
}, 60_000)

test('taken in, rows wait in the inbox; the same file again repeats them', async () => {
  const table = 'quote,contact,consent\nOne,kim@studio.example,yes\nTwo,lee@studio.example,no\n'
  await takeIn(await bringIn(table))
  expect(await listAll(world)).toMatchObject([
    { quote: 'One', contact: 'kim@studio.example', channel: 'import', state: 'waiting' },
    { quote: 'Two', contact: null },
  ])
  expect((await look(await bringIn(table))).counts).toMatchObject({ duplicate: 2, ok: 0, 'needs-line': 0 })
})

test('an import is undone: what nobody judged goes, what was attached is retracted, and both are said', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  const runId = await bringIn('quote,contact\nOne,@kim\nTwo,@lee\nThree,@max\n')
  await takeIn(runId)
  const [first] = await listAll(world)
  const pia = await world.as('pia')
  await attachItem(pia, { item: first?.id ?? '', other: no })
  expect(await requestNamed(world, no)).toMatchObject({ outside: 1 })
  await undoRun(pia, runId)
  await world.runJobs()
  expect((await look(runId)).run).toMatchObject({ state: 'undone', removed: 2, retracted: 1 })
  expect(await requestNamed(world, no)).toMatchObject({ people: 1, outside: 0 })
  expect(await listAll(world)).toMatchObject([{ id: first?.id, state: 'undone' }])
})

test.each([
  ['UTF-8 with a mark', Buffer.from('\ufeffquote\n导轨太短\n')],
  ['UTF-16', Buffer.from('\ufeffquote\n导轨太短\n', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffquote\n导轨太短\n', 'utf16le').swap16()],
  ['GB18030', Buffer.from('71756f74650ab5bcb9eccc abb6cc0a'.replace(/ /g, ''), 'hex')],
])('%s is read as it was meant', async (_, bytes) => {
  await takeIn(await bringIn(bytes))
  expect(await listAll(world)).toMatchObject([{ quote: '导轨太短', lang: 'zh-CN' }])
})

test('Windows-1252 is read, and where nobody can tell it is asked for', async () => {
  const western = Uint8Array.from([...'quote\nDie Schiene f\xfcr den K\xe4fig\n'].map((each) => each.charCodeAt(0)))
  await takeIn(await bringIn(western))
  expect(await listAll(world)).toMatchObject([{ quote: 'Die Schiene für den Käfig' }])
  const doubtful = Uint8Array.from([...'quote\n\xe9\xe8 \xfc \xe4\xf6 a \xdf\n'].map((each) => each.charCodeAt(0)))
  expect(await start(doubtful)).toMatchObject({ errors: { encoding: { key: 'intake.whichEncoding' } } })
  expect(await start(doubtful, 'windows-1252')).toMatchObject({ ok: true })
})

test('letters that the chosen encoding cannot read are a fault of their row', async () => {
  const runId = await bringIn(Buffer.from([...Buffer.from('quote\nfine\nbro'), 0xff, ...Buffer.from('ken\n')]), 'utf-8')
  expect((await look(runId, 'fault')).rows).toMatchObject([
    { line: 3, fault: [{ column: 'quote', reason: { key: 'unreadable' } }] },
  ])
})

test.each([
  ['wrong columns', 'name,age\nKim,3\n', 'intake.columnMissing'],
  ['one column twice', 'quote,text\na,b\n', 'intake.columnTwice'],
  ['nothing at all', '', 'bank.emptyFile'],
  ['a picture', '\x89PNG\r\n\x1a\n', 'intake.columnMissing'],
])('a file with %s is refused by name', async (_, content, key) => {
  expect(await start(content, 'windows-1252')).toMatchObject({ ok: false, errors: { file: { key } } })
})

test('a quotation mark that is never closed ends the reading, and its line is named', async () => {
  const runId = await bringIn(`quote\nfine\n"never closed\n${'and on\n'.repeat(20)}`)
  expect((await look(runId)).run).toMatchObject({ state: 'broken', problem: { key: 'intake.quoteNotClosed' } })
})

test.each([
  ['names its row', 'quote\nfine\n"never closed\nand on\n', 'intake.quoteNotClosed', 3],
  ['after words over several lines too', 'quote\r\n"a\r\nb\nc"\r\n"never', 'intake.quoteNotClosed', 5],
  ['of two megabytes is not looked at', `quote\nfine\n"${'long '.repeat(450_000)}"\n`, 'intake.rowTooLong', 3],
])('a row without an end %s', async (_, content, key, line) => {
  expect((await look(await bringIn(content))).run).toMatchObject({
    state: 'broken',
    problem: { key, values: { line } },
  })
})

test.each([
  ['a line of a megabyte', 'long '.repeat(200_000), { column: 'quote', reason: { key: 'tooLong' } }],
  [
    'rows swallowed by a quotation mark',
    `"it began here\n${'and on it goes with many words\n'.repeat(200)}"`,
    { column: 'quote', reason: { key: 'intake.runsOn', values: { breaks: 200 } } },
  ],
  [
    'a comma without quotation marks',
    'too short, too heavy,cages',
    { column: 'quote', reason: { key: 'intake.tooManyCells', values: { found: 3, width: 2 } } },
  ],
])('%s is a fault of its row alone, and is said there', async (_, row, fault) => {
  const runId = await bringIn(`quote,line\nfine,cages\n${row}\nfine as well,cages\n`)
  const { run, counts, rows } = await look(runId, 'fault')
  expect(run).toMatchObject({ state: 'ready', rows: 3 })
  expect(counts).toMatchObject({ ok: 2, fault: 1 })
  expect(rows).toMatchObject([{ line: 3, fault: [fault] }])
})

test('columns that mean nothing here are named, and the rest is read', async () => {
  const { run, counts } = await look(await bringIn('Quote,Star sign,line,\nOne,leo,cages,\n'))
  expect(run.ignored).toEqual(['Star sign'])
  expect(counts).toMatchObject({ ok: 1 })
})

test('names of columns alone, or nothing but space, are no table', async () => {
  expect((await look(await bringIn('quote,line\n'))).run).toMatchObject({
    state: 'broken',
    problem: { key: 'intake.noRows' },
  })
  expect(await start('\n \n\n')).toMatchObject({ ok: false, errors: { file: { key: 'intake.columnMissing' } } })
})

test('a file beyond the limits is refused by the number that it passes', async () => {
  const pia = await world.as('pia')
  const strict = { ...pia, settings: { ...pia.settings, inbox: { ...pia.settings.inbox, csvBytes: 1024 * 1024 } } }
  expect(await startRun(strict, new File(['x'.repeat(1024 * 1024 + 1)], 'table.csv'), '')).toMatchObject({
    errors: { file: { key: 'bank.fileTooLarge', values: { megabytes: 1 } } },
  })
  const started = await startRun(pia, new File([`quote\n${'One more\n'.repeat(101)}`], 'table.csv'), '')
  if (!started.ok) throw new Error(JSON.stringify(started.errors))
  const system = world.system()
  system.settings.inbox.csvRows = 100
  await readInboxRun(system, { runId: started.runId })
  expect((await look(started.runId)).run).toMatchObject({
    state: 'broken',
    problem: { key: 'intake.tooManyRows', values: { limit: 100 } },
  })
})

test('odd tables are read: semicolons, tabs, lines in cells, short rows, other line ends', async () => {
  const quotes = async (content: string) => {
    await takeIn(await bringIn(content))
    return (await listAll(world)).map((item) => item.quote)
  }
  expect(await quotes('line;quote\r\ncages;"a; b"\r\n')).toContain('a; b')
  expect(await quotes('quote\tline\nc, d\tcages\n')).toContain('c, d')
  expect(await quotes('quote,line\n"two\nlines",cages\nshort\n')).toEqual(
    expect.arrayContaining(['two\nlines', 'short']),
  )
  expect(await quotes('quote\rold mac\r')).toContain('old mac')
})

test('a formula stays text, and is made harmless in whatever is downloaded', async () => {
  const runId = await bringIn('quote,date\n=HYPERLINK("http://x"),nonsense\n"=1+1 is shown",\n')
  await takeIn(runId)
  expect(await listAll(world)).toMatchObject([{ quote: '=1+1 is shown' }])
  const csv = await faultsCsv(world.db, runId, ({ key }) => key).text()
  expect(csv).toContain(`'=HYPERLINK`)
  expect(csv).not.toMatch(/(^|,)"?=/m)
})

test.each(['=1+1', '+49 is dialled', '-5 EV is too dark', '@home it fails'])(
  '%s stays words, and goes out as words',
  async (words) => {
    const runId = await bringIn(`quote,date\n"${words}",\n"${words}!",nonsense\n`)
    await takeIn(runId)
    expect(await listAll(world)).toMatchObject([{ quote: words }])
    expect(await faultsCsv(world.db, runId, ({ key }) => key).text()).toContain(`'${words}!`)
  },
)

test('the template is brought in as it is', async () => {
  const runId = await bringIn(await templateCsv().text())
  expect((await look(runId)).counts.fault).toBe(0)
})

test('a long table is read in slices that leave room for others, and none of it twice', async () => {
  const rows = Array.from({ length: 6_000 }, (_, at) => `Words number ${at},cages`)
  const runId = await bringIn(`quote,line\n${rows.join('\n')}\n`)
  expect((await look(runId)).run).toMatchObject({ rows: 6_000, percent: 100, state: 'ready' })
  await takeIn(runId)
  expect(await listAll(world)).toHaveLength(6_000)
  expect(await world.db.$count(inboxRunRows)).toBe(0)
}, 120_000)

test('a reading that is cut off and begun again counts nothing twice', async () => {
  const runId = await bringIn('quote\nOne\nTwo\n')
  await world.database.door((tx) => tx.update(inboxRuns).set({ state: 'reading' }))
  await keepRunFile(world.system().deployment, runId, { bytes: Buffer.from('quote\nOne\nTwo\n'), encoding: 'utf-8' })
  await readInboxRun(world.system(), { runId })
  expect((await look(runId)).run).toMatchObject({ state: 'ready', rows: 2 })
})

test('a file that nobody takes in is forgotten', async () => {
  await bringIn('quote\nOne\n')
  world.advance(8 * 86_400_000)
  await forgetOldRuns(world.system())
  await world.runJobs()
  expect(await world.db.select().from(inboxRuns)).toMatchObject([{ state: 'undone' }])
  expect(await world.db.$count(inboxRunRows)).toBe(0)
})

test('a broken file is forgotten as well, with whoever left a way to be reached in it', async () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => `Words number ${at},kim${at}@studio.example,yes`)
  await bringIn(`quote,contact,consent\n${rows.join('\n')}\n"never closed\n${'and on\n'.repeat(20)}`)
  expect(await world.db.select().from(inboxRuns)).toMatchObject([{ state: 'broken' }])
  expect(await world.db.$count(inboxRunRows)).toBeGreaterThan(0)
  world.advance(8 * 86_400_000)
  await forgetOldRuns(world.system())
  await world.runJobs()
  expect(await world.db.$count(inboxRunRows)).toBe(0)
})

test('a request that the items of an undone import alone opened is hidden, and one that others spoke for stays', async () => {
  const runId = await bringIn('quote\nThe rail is too short\nToo heavy\nIt is short for me too\n')
  await takeIn(runId)
  const pia = await world.as('pia')
  const items = await listAll(world)
  const file = async (quote: string) => {
    const item = items.find((each) => each.quote === quote)?.id ?? ''
    const filed = await fileItem(pia, { item, title: quote, need: 'Something for it.', line: 'tripods' })
    if (!filed.ok) throw new Error(JSON.stringify(filed.errors))
    return filed.no
  }
  const [alone, shared] = [await file('The rail is too short'), await file('Too heavy')]
  await attachItem(pia, { item: items.find(({ quote }) => quote.startsWith('It is'))?.id ?? '', other: alone })
  await meToo(world, 'noor', shared)
  await undoRun(pia, runId)
  await world.runJobs()
  expect((await requestNamed(world, alone)).state).toBe('invalid')
  expect(['inbox', 'routed']).toContain((await requestNamed(world, shared)).state)
})

test('members, engineers and coordinators bring in nothing', async () => {
  for (const handle of ['ana', 'raj', 'cora'])
    await expect(start('quote\nOne\n', '', handle)).rejects.toThrow(/forbidden/)
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TEST_FOLDER } from '#tests/helpers/paths.ts'

let folder: string
let client: Client
const run = async (name: string) =>
  client.executeMultiple(
    (await readFile(`db/migrations/${name}.sql`, 'utf8')).replaceAll('--> statement-breakpoint', ''),
  )
const first = async (sql: string) => (await client.execute(sql)).rows[0]

beforeAll(async () => {
  folder = await mkdtemp(path.join(TEST_FOLDER, 'old-'))
  client = createClient({ url: `file:${folder}/coldshoe.db` })
  await run('0000_foundation')
  await run('0001_search-text')
})
afterAll(async () => {
  client.close()
  await rm(folder, { recursive: true, force: true })
})

test('a bank of one language keeps its words, its keys and what forms are drawn with', async () => {
  await client.executeMultiple(`
    INSERT INTO item (id, topic, level, state, created_at) VALUES ('RIG-L1-01', 'RIG', 1, 'live', 1);
    INSERT INTO item_version (id, item_id, version, lang, stem, options, explanation, source, created_at) VALUES
      ('v1', 'RIG-L1-01', 1, 'en', 'Old?', '[{"text":"a","isKey":true},{"text":"b","isKey":false}]', NULL, 'ISO', 1),
      ('v2', 'RIG-L1-01', 2, 'en', 'New?', '[{"text":"c","isKey":false},{"text":"d","isKey":true}]', 'So.', 'ISO', 2);`)
  await run('0002_respected-exam')
  expect(await first("SELECT version_id FROM item WHERE id = 'RIG-L1-01'")).toMatchObject({ version_id: 'v2' })
  expect(await first("SELECT keys, kind FROM item_version WHERE id = 'v2'")).toMatchObject({
    keys: '[1]',
    kind: 'single',
  })
  expect(await first("SELECT lang, stem, options, explanation FROM item_text WHERE version_id = 'v2'")).toMatchObject({
    lang: 'en',
    stem: 'New?',
    options: '["c","d"]',
    explanation: 'So.',
  })
  expect(await first("SELECT decision FROM item_review WHERE version_id = 'v2'")).toMatchObject({
    decision: 'approved',
  })
  expect(await first("SELECT draws, exposure_from FROM bank WHERE id = 'bank'")).toMatchObject({ draws: 0 })
})

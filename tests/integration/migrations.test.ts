import { mkdtemp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TEST_FOLDER } from '#tests/helpers/paths.ts'

let folder: string
let client: Client
const run = async (name: string) =>
  client.migrate((await readFile(`db/migrations/${name}.sql`, 'utf8')).split('--> statement-breakpoint'))
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

test('what waited for a moderator goes on waiting, and what was decided stays on record', async () => {
  await client.executeMultiple(`
    INSERT INTO product_line (id, slug, name, blurb, position) VALUES ('l1', 'tripods', '{"en":"Tripods"}', '{}', 1);
    INSERT INTO account (id, handle, handle_key, email, email_key, password_hash, state, time_zone, language, created_at) VALUES ('ana', 'ana', 'ana', 'a@b.c', 'a@b.c', '', 'member', 'UTC', 'en', 1);
    INSERT INTO thread (id, no, line_id, author_id, kind, title, slug, lang, state, opened_at, last_post_at, last_post_no) VALUES ('t1', 1, 'l1', 'ana', 'question', 'T', 't', 'en', 'held', 1, 1, 1);
    INSERT INTO post (id, thread_id, no, kind, author_id, lang, body, html, renderer_version, state, created_at) VALUES ('p1', 't1', 1, 'opening', 'ana', 'en', 'B', 'B', 1, 'held', 1);
    INSERT INTO review_item (id, kind, post_id, author_id, state, findings, author_note, opened_at, version) VALUES
      ('i1', 'asked', 'p1', 'ana', 'waiting', '[{"ruleId":"x"}]', 'Please.', 5, 3), ('i2', 'held', 'p1', 'ana', 'decided', '[]', NULL, 4, 1);
    INSERT INTO decision (id, review_item_id, decision, reason, decided_by, decided_at) VALUES ('d1', 'i2', 'remove', 'Sells.', 'mo', 6);
    INSERT INTO judgement (id, account_id, target, text_hash, outcome, findings, asked, at) VALUES ('j1', 'ana', 'ask', 'h', 'hold', '[]', 0, 5);
    INSERT INTO rule_version (rule_id, version, rule, state, saved_by, saved_at, reason) VALUES ('r', 1, '{}', 'review', 'mo', 1, 'New');`)
  await run('0003_moderation')
  expect(
    await first(
      "SELECT post_id, state, rank, findings, author_note, opened_at, version FROM review_item WHERE id = 'i1'",
    ),
  ).toMatchObject({
    ...{ post_id: 'p1', state: 'waiting', rank: 50, author_note: 'Please.', opened_at: 5, version: 3 },
    findings: '[{"ruleId":"x"}]',
  })
  expect(
    await first("SELECT decision, reason, undone_at, one_signature FROM decision WHERE review_item_id = 'i2'"),
  ).toEqual({
    ...{ decision: 'remove', reason: 'Sells.', undone_at: null, one_signature: 0 },
  })
  expect(await first('SELECT outcome, mode FROM judgement')).toMatchObject({ outcome: 'hold', mode: null })
  expect(await first('SELECT cause, second_by FROM rule_version')).toMatchObject({ cause: 'saved', second_by: null })
  expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
  const orphan = client.execute("INSERT INTO decision VALUES ('d2', 'nothing', 'publish', '', 'mo', 7, NULL, NULL, 0)")
  await expect(orphan, 'decisions still know their items').rejects.toThrow(/FOREIGN KEY/)
})

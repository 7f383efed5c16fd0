import type { Client } from '@libsql/client'
import { labelOf, type RequestState } from '#app/features/backlog/request-label.ts'
import { renewSignatures } from '#app/features/backlog/similarity/store-signature.server.ts'
import { indexEntries, indexWords } from '#app/features/search/index-entry.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { randomFrom } from '#db/seed/volume/random.ts'
import { needAbout } from '#tests/bench/backlog-needs.ts'

export type BacklogVolume = { requests: number; mentions: number; hottest: number; members: number }

const SLICE = 500
const STATES: RequestState[] = [
  ...(['inbox', 'routed', 'routed', 'needs_info', 'grading', 'grading', 'grading'] as const),
  ...(['parked', 'parked', 'parked', 'parked', 'parked', 'planned', 'making', 'made', 'exists', 'exists'] as const),
  ...(['final_no', 'merged', 'inbox', 'routed'] as const),
]
const THREADS = 20_000
const OUTSIDERS = 30_000
/** Ids as long as those of the house, so that the file is as large as it would be. */
const ID = (prefix: string, sql: string) => `('01a202cc-6120-75bd-${prefix}-' || printf('%012d', ${sql}))`

/** Requests of very different size, each with words from every side, a history, and an answer where its state has one. */
export async function fillBacklogDatabase(ctx: Context, client: Client, volume: BacklogVolume): Promise<void> {
  await client.execute('PRAGMA synchronous = OFF')
  await client.execute('PRAGMA cache_size = -400000')
  const indexes = await dropIndexes(client)
  await countNumbers(client, Math.max(volume.hottest, volume.members, THREADS, OUTSIDERS))
  await settlePeople(client, ctx.now(), volume)
  await fileRequests(ctx, client, volume)
  await renewSignatures(ctx)
  await storeMentions(client, ctx.now(), volume)
  for (const sql of indexes) await client.execute(sql)
  await count(client)
  await client.execute('DROP TABLE bench_number')
  await client.execute('DROP TABLE bench_size')
  await client.execute('ANALYZE mention')
}

/** Built once at the end they cost a tenth of what they cost row by row. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.execute(
    `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'mention' AND sql IS NOT NULL`,
  )
  for (const row of rows) await client.execute(`DROP INDEX ${row.name}`)
  return rows.map((row) => String(row.sql))
}

async function countNumbers(client: Client, most: number) {
  await client.execute('CREATE TABLE bench_number (n INTEGER PRIMARY KEY)')
  await client.execute(
    `INSERT INTO bench_number WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n < ${most}) SELECT n FROM c`,
  )
}

async function settlePeople(client: Client, at: number, { members }: BacklogVolume) {
  const numbers = (most: number) => `FROM bench_number WHERE n < ${most}`
  await client.execute(`INSERT INTO account (id, handle, handle_key, email, email_key, password_hash, state, time_zone, language,
      email_confirmed_at, admitted_at, created_at)
    SELECT ${ID('acco', 'n')}, 'm' || n, 'm' || n, 'm' || n || '@bench.test', 'm' || n || '@bench.test', '-', 'member', 'UTC', 'en', 1, 1, 1
    ${numbers(members)}`)
  await client.execute(`INSERT INTO person (id, created_at) SELECT ${ID('pers', 'n')}, 1 ${numbers(OUTSIDERS)}`)
  await client.execute(`INSERT INTO product_line (id, slug, name, blurb, position) SELECT 'line' || n, 'line-' || n, '{"en":"Line","zh-CN":"产品线"}',
      '{"en":"Line","zh-CN":"产品线"}', n ${numbers(6)}`)
  await client.execute(`INSERT INTO thread (id, no, line_id, kind, title, slug, lang, author_id, state, opened_at, last_post_at, last_post_no)
    SELECT ${ID('thre', 'n')}, n + 1001, 'line' || (n % 6), 'discussion', 'Thread ' || n, 'thread', 'en', ${ID('acco', `n % ${members}`)},
      'published', ${at} - n * 60000, ${at} - n * 60000, 5 ${numbers(THREADS)}`)
  await client.execute(`INSERT INTO post (id, thread_id, no, kind, author_id, lang, body, html, renderer_version, state, created_at)
    SELECT ${ID('post', 't.n * 5 + p.n')}, ${ID('thre', 't.n')}, p.n + 1, CASE p.n WHEN 0 THEN 'opening' ELSE 'reply' END,
      ${ID('acco', `(t.n * 5 + p.n) % ${members}`)}, 'en', ${BODY}, '<p></p>', 1, 'published', ${at} - t.n * 60000
    FROM bench_number t JOIN bench_number p ON p.n < 5 WHERE t.n < ${THREADS}`)
}

const BODY = `'On a slope the head gives up eight degrees. A half-ball would save them. ' || hex(zeroblob(400))`

async function fileRequests(ctx: Context, client: Client, volume: BacklogVolume) {
  const random = randomFrom('backlog')
  await client.execute('CREATE TABLE bench_size (no INTEGER PRIMARY KEY, size INTEGER, start INTEGER, epochs INTEGER)')
  const sizes = sizesOf(volume)
  for (let from = 0; from < volume.requests; from += SLICE) {
    const slice = Array.from({ length: Math.min(SLICE, volume.requests - from) }, (_, at) => from + at).map((no) => {
      const state = STATES[no % STATES.length] as RequestState
      return { no, state, label: labelOf(state), size: sizes[no] ?? 1, ...needAbout(random) }
    })
    await storeRequests(client, ctx.now(), slice)
    await ctx.door((tx) =>
      indexEntries(
        tx,
        slice.map(({ no, title, need, lang }) => ({
          subject: { kind: 'request', subjectId: idOf('requ', no), lineId: `line${no % 6}`, lang, at: ctx.now() },
          words: indexWords(title, need),
        })),
      ),
    )
  }
  await storeHistory(client, ctx.now())
}

const idOf = (prefix: string, no: number) => `01a202cc-6120-75bd-${prefix}-${String(no).padStart(12, '0')}`

/** A few are asked for by thousands, most by a handful. */
function sizesOf({ requests, mentions, hottest }: BacklogVolume): number[] {
  const raw = Array.from({ length: requests }, (_, no) => 1 / (no + 3) ** 0.75)
  const scale = (mentions - hottest) / raw.slice(1).reduce((sum, one) => sum + one, 0)
  return raw.map((one, no) => (no === 0 ? hottest : Math.max(1, Math.min(hottest / 2, Math.round(one * scale)))))
}

type Row = { no: number; state: RequestState; label: string; size: number; title: string; need: string; lang: string }

async function storeRequests(client: Client, at: number, slice: Row[]) {
  const rows = JSON.stringify(
    slice.map((row) => [row.no, row.title, row.need, row.lang, row.state, row.label, row.size]),
  )
  const { rows: last } = await client.execute('SELECT ifnull(max(start + size), 0) AS next FROM bench_size')
  await client.execute({
    sql: `INSERT INTO bench_size SELECT value ->> 0, value ->> 6,
        ? + ifnull(sum(value ->> 6) OVER (ORDER BY key ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0),
        CASE WHEN value ->> 4 IN ('parked', 'final_no') THEN 2 ELSE 1 END FROM json_each(?)`,
    args: [Number(last[0]?.next ?? 0), rows],
  })
  await client.execute({
    sql: `INSERT INTO request (id, no, title, need, lang, line_id, state, label, epoch, moq, canonical_id, created_at, changed_at)
      SELECT ${ID('requ', 'value ->> 0')}, (value ->> 0) + 1001, value ->> 1, value ->> 2, value ->> 3, 'line' || ((value ->> 0) % 6),
        value ->> 4, value ->> 5, CASE WHEN value ->> 4 IN ('parked', 'final_no') THEN 2 ELSE 1 END, 50,
        CASE value ->> 4 WHEN 'merged' THEN ${ID('requ', '(value ->> 0) - 1 - (value ->> 0) % 21')} END, ${at} - 90000000000, ${at} - (value ->> 0) * 1000
      FROM json_each(?)`,
    args: [rows],
  })
}

async function storeHistory(client: Client, at: number) {
  const said = `'We will not make this for the present shoulder. A bowl needs 92 mm and the shoulder is 84 mm between its pivots.'`
  const request = ID('requ', 's.no')
  await client.execute(`INSERT INTO transition (id, request_id, from_state, to_state, actor_id, at, fields)
    SELECT ${ID('tran', 's.no * 4 + n.n')}, ${request}, CASE n.n WHEN 0 THEN NULL WHEN 1 THEN 'inbox' WHEN 2 THEN 'routed' ELSE 'grading' END,
      CASE n.n WHEN 0 THEN 'inbox' WHEN 1 THEN 'routed' WHEN 2 THEN 'grading' ELSE (SELECT state FROM request r WHERE r.id = ${request}) END,
      ${ID('acco', '0')}, ${at} - 80000000000 + n.n * 1000, '{}' FROM bench_size s JOIN bench_number n ON n.n < 4`)
  await client.execute(`INSERT INTO verdict (id, request_id, epoch, kind, reason_code, public_text, lang, decided_by, decided_at, people_at, reopen_people, review_at)
    SELECT 'v' || id, id, 2, state, 'VOL', ${said}, 'en', ${ID('acco', '0')}, ${at} - 40000000000, 5, 1000000, ${at} + 40000000000
    FROM request WHERE state IN ('planned', 'making', 'made', 'exists', 'parked', 'final_no')`)
  await client.execute(`INSERT INTO verdict_text (verdict_id, lang, text, translated)
    SELECT 'v' || r.id, l.value, ${said}, l.value <> 'en' FROM request r JOIN json_each('["en","zh-CN"]') l
    WHERE r.state IN ('planned', 'making', 'made', 'exists', 'parked', 'final_no')`)
  await client.execute(
    `INSERT INTO watch (id, verdict_id, kind, text) SELECT 'w' || id, id, 'other', 'The next revision of the shoulder casting' FROM verdict`,
  )
  await client.execute(`INSERT INTO request_thread (thread_id, request_id, linked_at, linked_by)
    SELECT ${ID('thre', `(s.no * 3 + n.n) % ${THREADS}`)}, ${request}, ${at}, ${ID('acco', '0')} FROM bench_size s JOIN bench_number n ON n.n < 2`)
}

/** Of ten, seven pressed Me too, two were quoted from the forum, and one was heard outside, by nobody known in every third. */
async function storeMentions(client: Client, at: number, { members }: BacklogVolume) {
  const request = ID('requ', 's.no')
  const [isPost, isOutside] = ['n.n % 10 IN (7, 8)', 'n.n % 10 = 9']
  const account = ID('acco', `(s.start + n.n * 7) % ${members}`)
  const thread = `((s.no * 3 + n.n % 2) % ${THREADS})`
  await client.execute(`INSERT INTO mention (id, request_id, epoch, account_id, person_id, channel, source_type, source_id, thread_id, post_no,
      quote, quote_start, quote_end, source_hash, lang, said_at, captured_at, captured_by, how, counts, retracted_at)
    SELECT ${ID('ment', 's.start + n.n')}, ${request}, 1 + (n.n % 4 = 0) * (s.epochs - 1),
      CASE WHEN ${isOutside} THEN NULL ELSE ${account} END,
      CASE WHEN ${isOutside} AND n.n % 3 > 0 THEN ${ID('pers', `(s.start + n.n * 7) % ${OUTSIDERS}`)} END,
      CASE WHEN ${isPost} THEN 'forum' WHEN ${isOutside} THEN 'event' ELSE 'me-too' END,
      CASE WHEN ${isPost} THEN 'post' WHEN ${isOutside} THEN 'inbox' ELSE 'request' END,
      CASE WHEN ${isPost} THEN ${ID('post', `${thread} * 5 + n.n % 5`)} WHEN ${isOutside} THEN ${ID('item', 's.start + n.n')}
        ELSE ${request} || '/' || s.epochs END,
      CASE WHEN ${isPost} THEN ${ID('thre', thread)} END, CASE WHEN ${isPost} THEN n.n % 5 + 1 END,
      CASE WHEN ${isPost} OR ${isOutside} THEN 'On a slope the head gives up eight degrees. A half-ball would save them.' ELSE '' END,
      0, 0, NULL, 'en', ${at} - 40000000000 + (CASE n.n % 4 WHEN 0 THEN 1 ELSE -1 END) * ((s.start + n.n) % 30000000) * 1000, ${at}, ${ID('acco', '0')}, 'self', n.n % 50 <> 1,
      CASE WHEN n.n % 40 = 3 THEN ${at} END
    FROM bench_size s CROSS JOIN bench_number n WHERE n.n < s.size`)
}

/** The counters, for all at once; what was merged is left to the requests that hold it. */
async function count(client: Client) {
  await client.execute(`CREATE TABLE bench_count AS SELECT request_id, count(*) AS people, sum(first = epoch) AS since,
      sum(first < last) AS again, sum(pressed) AS pressed
    FROM (SELECT m.request_id, r.epoch, min(m.epoch) AS first, max(m.epoch) AS last, max(m.channel = 'me-too') AS pressed
      FROM mention m JOIN request r ON r.id = m.request_id
      WHERE m.retracted_at IS NULL AND m.counts = 1 AND m.account_id IS NOT NULL GROUP BY m.request_id, m.account_id)
    GROUP BY request_id`)
  await client.execute(`UPDATE request SET people = c.people, people_since = c.since, "returning" = c.again, me_too = c.pressed
    FROM bench_count c WHERE c.request_id = request.id`)
  await client.execute('DROP TABLE bench_count')
}

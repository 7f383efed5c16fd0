import type { InStatement } from '@libsql/client'
import type { LedgerSize } from '#tests/helpers/ledger-events.ts'
import type { EventOf, LedgerModel } from '#tests/helpers/ledger-model.ts'
import type { World } from '#tests/helpers/world.ts'

/** Bare requests, members, threads and people from outside, for a ledger to be played on. */
export async function settleLedger(world: World, { requests, accounts, people, threads }: LedgerSize): Promise<void> {
  const from = (count: number) => `FROM json_each('${JSON.stringify(Array.from({ length: count }, (_, at) => at))}')`
  const line = `(SELECT id FROM product_line WHERE slug = 'tripods')`
  await world.database.client.batch(
    [
      `INSERT INTO account (id, handle, handle_key, email, email_key, password_hash, state, time_zone, language, email_confirmed_at, created_at)
        SELECT 'a' || value, 'a' || value, 'a' || value, 'a' || value, 'a' || value, '', 'member', 'UTC', 'en', 1, 1 ${from(accounts)}`,
      `INSERT INTO person (id, created_at) SELECT 'p' || value, 1 ${from(people)}`,
      `INSERT INTO request (id, no, title, need, lang, line_id, state, label, created_at, changed_at)
        SELECT 'r' || value, 5001 + value, 'A need', 'A need', 'en', ${line}, 'grading', 'research', 1, 1 ${from(requests)}`,
      `INSERT INTO thread (id, no, line_id, kind, title, slug, lang, author_id, state, opened_at, last_post_at, last_post_no)
        SELECT 't' || value, 5001 + value, ${line}, 'need', 'x', 'x', 'en', 'a0', 'published', 1, 1, 1 ${from(threads)}`,
    ],
    'write',
  )
}

type Saying = EventOf<'me-too' | 'link' | 'outside'>

/** Said, or standing again where it was taken back. */
export function mentionIn(event: Saying, at: number, model: LedgerModel): InStatement {
  const request = model.canonicalOf(event.request)
  const { epoch } = model.of(request)
  const asked = { request, at, epoch, counts: isCounted(event, request, model) }
  if (event.kind === 'me-too')
    return insert({ ...asked, ...event, request, channel: 'me-too', source: `r${request}/${epoch}`, saidAt: at }, AGAIN)
  if (event.kind === 'link')
    return insert({
      ...asked,
      ...event,
      request,
      channel: 'forum',
      source: `o${event.thread}`,
      epoch: model.epochAt(request, event.saidAt),
    })
  return insert({
    ...asked,
    ...event,
    request,
    channel: 'event',
    source: `i${event.item}`,
    epoch: model.epochAt(request, at),
    saidAt: at,
  })
}

function isCounted(event: Saying, request: number, model: LedgerModel): boolean {
  const account = event.kind === 'outside' ? model.memberOf.get(event.person ?? -1) : event.account
  return account === undefined || !model.isLeftOut(account, request)
}

const SOURCES = { 'me-too': 'request', forum: 'post', event: 'inbox' } as const
const AGAIN = 'said_at = excluded.said_at, '

type Row = {
  request: number
  channel: keyof typeof SOURCES
  source: string
  epoch: number
  saidAt: number
  counts: boolean
  account?: number
  person?: number | null
  thread?: number
}

function insert(
  { request, channel, source, epoch, saidAt, counts, account, person, thread }: Row,
  again = '',
): InStatement {
  const personId = person === undefined || person === null ? null : `p${person}`
  return {
    sql: `INSERT INTO mention (id, request_id, epoch, account_id, person_id, channel, source_type, source_id, thread_id,
        quote, quote_start, said_at, captured_at, captured_by, how, counts)
      VALUES (lower(hex(randomblob(12))), ?, ?, ifnull(?, (SELECT account_id FROM person WHERE id = ?)), ?, ?, ?, ?, ?, '', 0, ?, 1, 'x', 'self', ?)
      ON CONFLICT (channel, source_type, source_id, request_id, account_id, quote_start)
      DO UPDATE SET ${again}retracted_at = NULL WHERE retracted_at IS NOT NULL`,
    args: [
      ...[
        `r${request}`,
        epoch,
        account === undefined ? null : `a${account}`,
        personId,
        personId,
        channel,
        SOURCES[channel],
      ],
      ...[source, thread === undefined ? null : `t${thread}`, saidAt, counts ? 1 : 0],
    ],
  }
}

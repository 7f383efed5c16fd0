import { and, eq, inArray, isNull, max, sql } from 'drizzle-orm'
import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { listLedgerIds, listNoDates, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { Tells } from '#app/features/backlog/step-tells.ts'
import { findFirstAsker } from '#app/features/backlog/verdicts/find-addressee.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { mentions, people } from '#db/schema/index.ts'

type Hearers = { direct: string[]; digest: string[]; owners: string[]; authors: string[] }

/** Who hears of a step at the moment `at`, each person once. The form shows the same before it is sent. */
export async function listHearers(
  db: Queryable,
  { id, pmId, engineerId }: Pick<Request, 'id' | 'pmId' | 'engineerId'>,
  tells: Tells,
  at: number,
): Promise<Hearers> {
  const owners = tells.owners ? [pmId, engineerId].filter((one) => one !== null) : []
  const leads = tells.leads ? (await listStandIns({ now: () => at }, db)).leads : []
  const author = tells.author ? await findFirstAsker(db, id) : undefined
  const asked = tells.people ? await listAskers(db, id) : []
  const recent = tells.people === 'this-epoch' ? await beganAt(db, id, at) : 0
  const isDirect = (lastAt: number) => tells.people === 'direct' || (tells.people === 'this-epoch' && lastAt > recent)
  return {
    direct: asked.filter(({ lastAt }) => isDirect(lastAt)).map(({ accountId }) => accountId),
    digest: asked.filter(({ lastAt }) => !isDirect(lastAt)).map(({ accountId }) => accountId),
    owners: [...new Set([...owners, ...leads])],
    authors: author ? [author.id] : [],
  }
}

/** Everyone who ever asked, here or in what was merged into it, whether it counts or not, with their latest word. */
async function listAskers(db: Queryable, requestId: string) {
  const accountId = sql<string | null>`coalesce(${mentions.accountId}, ${people.accountId})`
  const rows = await db
    .select({ accountId, lastAt: max(mentions.saidAt) })
    .from(mentions)
    .leftJoin(people, eq(people.id, mentions.personId))
    .where(and(inArray(mentions.requestId, await listLedgerIds(db, requestId)), isNull(mentions.retractedAt)))
    .groupBy(accountId)
  return rows.flatMap((row) => (row.accountId === null ? [] : [{ accountId: row.accountId, lastAt: row.lastAt ?? 0 }]))
}

/** The "no" before the one of this moment. */
const beganAt = async (db: Queryable, requestId: string, at: number) =>
  (await listNoDates(db, requestId)).filter((date) => date < at).at(-1) ?? 0

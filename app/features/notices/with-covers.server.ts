import { listCoversOf } from '#app/features/backlog/routing/cover-queries.server.ts'
import type { NoticeKind, Recipient } from '#app/features/notices/recipients.ts'
import type { Queryable } from '#db/client.server.ts'

/** What somebody hears as the owner of a line, and whoever stands in hears as well. */
const AS_OWNER: readonly NoticeKind[] = ['signature', 'request-yours', 'clock-warned', 'clock-breached', 'year-over']

export async function withCovers(db: Queryable, recipients: Recipient[], at: number): Promise<Recipient[]> {
  const asOwners = recipients.filter(({ kind }) => AS_OWNER.includes(kind))
  if (asOwners.length === 0) return recipients
  const owners = new Map(asOwners.map(({ accountId, kind }) => [accountId, kind]))
  const heard = new Set(recipients.map(({ accountId }) => accountId))
  const covers = await listCoversOf(db, [...owners.keys()], at)
  const more = covers.filter(({ coverId }) => !heard.has(coverId))
  const once = new Map(more.map(({ ownerId, coverId }) => [coverId, owners.get(ownerId) ?? 'signature']))
  return [...recipients, ...[...once].map(([accountId, kind]) => ({ accountId, kind }))]
}

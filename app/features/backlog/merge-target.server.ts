import { findRequest, listLedgerIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { Said } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

type Target = { ok: true; target: Request } | { ok: false; error: Said }

const no = (key: string): Target => ({ ok: false, error: { key } })

/** Merges do not chain: neither side may have been merged or hold others. */
export async function findMergeTarget(db: Queryable, request: Request, into: number): Promise<Target> {
  const target = await findRequest(db, into)
  if (!target) return no('step.noSuchRequest')
  if (target.id === request.id) return no('step.intoItself')
  if (target.state === 'merged') return no('step.mergedAlready')
  if (target.state === 'invalid') return no('step.hiddenTarget')
  if ((await listLedgerIds(db, request.id)).length > 1) return no('step.hasMerged')
  return { ok: true, target }
}

import { stateBefore, type Transition } from '#app/features/backlog/request-history.ts'
import { findRequest, listLedgerIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import { isPromised } from '#app/features/backlog/request-steps.ts'
import type { Said } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

type Target = { ok: true; target: Request } | { ok: false; error: Said }
type Merging = { request: Request; history: readonly Transition[]; into: number }

const no = (key: string): Target => ({ ok: false, error: { key } })

/** Merges do not chain: neither side may have been merged or hold others. Nor is a promise lost in one. */
export async function findMergeTarget(db: Queryable, { request, history, into }: Merging): Promise<Target> {
  const target = await findRequest(db, into)
  if (!target) return no('step.noSuchRequest')
  if (target.id === request.id) return no('step.intoItself')
  if (target.state === 'merged') return no('step.mergedAlready')
  if (target.state === 'invalid') return no('step.hiddenTarget')
  if (isPromisedHere(request, history) && !['planned', 'made'].includes(target.label)) return no('step.promiseLost')
  if ((await listLedgerIds(db, request.id)).length > 1) return no('step.hasMerged')
  return { ok: true, target }
}

const isPromisedHere = ({ state }: Request, history: readonly Transition[]) =>
  isPromised(state === 'needs_info' ? (stateBefore(history, 'needs_info') ?? state) : state)

import { eq } from 'drizzle-orm'
import { type Replaced, replaceRule } from '#app/features/desk/replay/judge-replaced.ts'
import { listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { afterUndo, versionsUndone } from '#app/features/desk/undo/after-undo.ts'
import { judgeAgain } from '#app/features/desk/undo/judge-again.server.ts'
import { joinEntries, type UndoResult } from '#app/features/desk/undo/undo-entry.ts'
import { countActedHits, findUndo, listActedHits, resultOf } from '#app/features/desk/undo/undo-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { type LiveRules, readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { ruleUndos } from '#db/schema/index.ts'

const SLICE = 200

type Wanted = { ruleId: string; version: number; reason: string }

/** Begins to list all that a version held or refused, judged again without it. Nothing changes by it. */
export async function listUndo(ctx: Context, { ruleId, version, reason }: Wanted): Promise<string> {
  ensureCan(ctx.actor, 'rules.write')
  const versions = await listVersions(ctx.db, ruleId)
  ensureFound(afterUndo(versions, version), 'ruleVersion')
  const total = await countActedHits(ctx.db, ruleId, versionsUndone(versions, version))
  const row = { id: ctx.newId(), ruleId, version, reason, total, state: 'listing' as const }
  return inTransaction(ctx, async (tx) => {
    await tx.insert(ruleUndos).values({ ...row, startedBy: authorOf(ctx.actor).id, startedAt: ctx.now() })
    await enqueueSlice(tx, ctx, row.id, 0)
    return row.id
  })
}

const enqueueSlice = (tx: Transaction, ctx: Context, undoId: string, slice: number) =>
  enqueue(tx, ctx, 'list-undo', `${undoId}:${slice}`, { undoId, slice })

/** One slice, from where the row says that the last one ended; so one that is done twice does no harm. */
export async function runUndoList(ctx: Context, payload: Record<string, unknown>): Promise<void> {
  const undo = await findUndo(ctx.db, String(payload.undoId))
  if (undo?.state !== 'listing') return
  const { id, ruleId, version } = undo
  const live = await readLiveRules(ctx.db)
  const versions = await listVersions(ctx.db, ruleId)
  const after = ensureFound(afterUndo(versions, version), 'ruleVersion')
  const standing = standingOf(resultOf(undo), live.version)
  const hits = await listActedHits(ctx.db, ruleId, versionsUndone(versions, version), standing.after, SLICE)
  const found = await judgeAgain(ctx, hits, replacedFor(live, id, after.rule))
  const last = hits.at(-1)
  const judged = standing.seen + hits.length
  const entries = joinEntries(standing.entries, found)
  const result: UndoResult = {
    ...standing,
    entries,
    seen: judged,
    after: last ? { at: last.at, id: last.id } : standing.after,
  }
  const isDone = hits.length < SLICE
  const progress = { result, judged, ...(isDone && { state: 'listed' as const, total: judged }) }
  await inTransaction(ctx, async (tx) => {
    await tx.update(ruleUndos).set(progress).where(eq(ruleUndos.id, id))
    if (!isDone) await enqueueSlice(tx, ctx, id, Number(payload.slice) + 1)
  })
}

/** Where the rules changed meanwhile, it begins anew. */
const standingOf = (result: UndoResult | null, liveVersion: number): UndoResult =>
  result?.liveVersion === liveVersion ? result : { liveVersion, seen: 0, after: null, entries: [] }

const kept = new WeakMap<LiveRules, { undoId: string; replaced: Replaced }>()

/** Compiled once for all slices. */
function replacedFor(live: LiveRules, undoId: string, instead: Rule): Replaced {
  const known = kept.get(live)
  if (known?.undoId === undoId) return known.replaced
  const replaced = replaceRule(live.compiled, instead)
  kept.set(live, { undoId, replaced })
  return replaced
}

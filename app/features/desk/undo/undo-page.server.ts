import { eq } from 'drizzle-orm'
import { findRule, listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { afterUndo } from '#app/features/desk/undo/after-undo.ts'
import { freeEntries, type UndoEntry, type UndoResult } from '#app/features/desk/undo/undo-entry.ts'
import { findLastUndo, type RuleUndo, resultOf } from '#app/features/desk/undo/undo-queries.server.ts'
import { listUndonePlaces } from '#app/features/desk/undo/undone-places.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

export type UndoPage = Awaited<ReturnType<typeof undoPage>>

const SHOWN_OF_EACH = 50

/** What undoing a version would come to, how far it is, or what it came to. */
export async function undoPage(ctx: Context, ruleId: string, versionText: string) {
  const rule = ensureFound(await findRule(ctx.db, ruleId), 'rule')
  const version = Number(versionText)
  const after = ensureFound(afterUndo(await listVersions(ctx.db, ruleId), version), 'ruleVersion')
  const undo = await findLastUndo(ctx.db, ruleId, version)
  const result = undo && resultOf(undo)
  const live = await readLiveRules(ctx.db)
  const title = rule.title[ctx.language]
  return {
    rule: { id: ruleId, title, version },
    after: { kind: after.kind, version: after.version, state: after.rule.state },
    undo: undo && (await runOf(ctx.db, undo)),
    isStale: undo?.state === 'listed' && result?.liveVersion !== live.version,
    lists: result ? await listsOf(ctx, result) : [],
    counts: result ? countBack(result) : null,
    longestReason: ctx.settings.textLength.reason,
    title: `${wordsFor(ctx.language, 'backtest').undo.title} · ${title} · ${ctx.settings.brandName}`,
  }
}

async function runOf(
  db: Queryable,
  { id, state, judged, total, problem, reason, startedAt, doneBy, doneAt }: RuleUndo,
) {
  const [person] = doneBy ? await db.select().from(accounts).where(eq(accounts.id, doneBy)) : []
  return { id, state, judged, total, problem, reason, startedAt, doneAt, by: person?.handle ?? null }
}

const countBack = (result: UndoResult) => {
  const free = freeEntries(result)
  const drafts = free.filter(({ kind }) => kind === 'draft').length
  return { posts: free.length - drafts, drafts }
}

const LISTS = ['free', 'drafts', 'objected', 'decided', 'gone'] as const
type ListName = (typeof LISTS)[number]

/** One list for each thing that becomes of a text; what is given back is apart by posts and refused texts. */
async function listsOf(ctx: Context, { entries }: UndoResult) {
  const all = LISTS.map((name) => ({ name, entries: entries.filter((entry) => listOf(entry) === name) }))
  const there = all.filter((list) => list.entries.length > 0)
  return Promise.all(
    there.map(async ({ name, entries: listed }) => ({
      ...{ name, count: listed.length },
      shown: await listUndonePlaces(ctx, listed.slice(0, SHOWN_OF_EACH)),
    })),
  )
}

const listOf = ({ fate, kind }: UndoEntry): ListName => (fate === 'free' && kind === 'draft' ? 'drafts' : fate)

import { setImmediate as otherWork } from 'node:timers/promises'
import { findRefusedText } from '#app/features/desk/replay/draft-texts.server.ts'
import { judgeReplaced, type Replaced } from '#app/features/desk/replay/judge-replaced.ts'
import { findTexts } from '#app/features/desk/replay/stored-texts.server.ts'
import type { Fate, UndoEntry, UndoKind } from '#app/features/desk/undo/undo-entry.ts'
import type { ActedHit } from '#app/features/desk/undo/undo-queries.server.ts'
import { findWaitingEdit } from '#app/features/forum/held-edit/held-edit-queries.server.ts'
import { draftOf } from '#app/features/forum/words.ts'
import type { Circumstances, Draft } from '#app/features/moderation/rule.ts'
import { listWaitingOfPosts } from '#app/features/review/decide/decide-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'

type Found = { kind: UndoKind; id: string; fate: Fate; text?: { draft: Draft; circumstances: Circumstances } }

/** What would become of each text by the rules without the undone version. */
export async function judgeAgain(ctx: Context, acted: readonly ActedHit[], rules: Replaced): Promise<UndoEntry[]> {
  const posts = await readPosts(ctx, acted)
  const entries: UndoEntry[] = []
  for (const hit of acted) {
    const { text, ...found } = await findText(ctx, hit, posts)
    const { id, accountId, at } = hit
    const hits = found.kind === 'draft' ? { hits: [id] } : {}
    entries.push({ accountId, at, ...hits, ...found, ...(text && judgeText(text, rules)) })
    await otherWork()
  }
  return entries
}

function judgeText({ draft, circumstances }: NonNullable<Found['text']>, rules: Replaced) {
  const { after, findings } = judgeReplaced(rules, draft, circumstances)
  if (after === 'publish') return { fate: 'free' as const }
  const objecting = findings.filter(({ effect }) => effect !== 'hint').map(({ ruleId }) => ruleId)
  return { fate: 'objected' as const, rules: [...new Set(objecting)] }
}

async function readPosts(ctx: Context, hits: readonly ActedHit[]) {
  const ids = [...new Set(hits.flatMap(({ postId, target }) => postId ?? postIn(target) ?? []))]
  const [texts, waiting] = [await findTexts(ctx, ids), await listWaitingOfPosts(ctx.db, ids, ['held', 'asked'])]
  return {
    texts: new Map(texts.map((text) => [text.postId, text])),
    waiting: new Set(waiting.map(({ postId }) => postId)),
  }
}

const postIn = (target: string) => (target.startsWith('post:') ? target.slice('post:'.length) : undefined)
const modeOf = ({ mode, target }: ActedHit) =>
  mode ?? (target === 'ask' ? 'new' : target.startsWith('thread:') ? 'reply' : 'edit')

async function findText(ctx: Context, hit: ActedHit, posts: Awaited<ReturnType<typeof readPosts>>): Promise<Found> {
  if (hit.postId === null) return findDraftText(ctx, hit)
  const text = posts.texts.get(hit.postId)
  if (!text) return { kind: 'post', id: hit.postId, fate: 'gone' }
  const edit = modeOf(hit) === 'edit' ? await findWaitingEdit(ctx.db, hit.postId) : undefined
  if (edit) {
    const { circumstances } = text
    const draft = draftOf({ title: edit.title ?? undefined, text: edit.body, reason: edit.reason ?? undefined })
    return { kind: 'edit', id: hit.postId, fate: 'decided', text: { draft, circumstances } }
  }
  const waits = text.state === 'held' && posts.waiting.has(hit.postId)
  return { kind: 'post', id: hit.postId, fate: 'decided', ...(waits && { text }) }
}

async function findDraftText(ctx: Context, hit: ActedHit): Promise<Found> {
  const { accountId, target } = hit
  const refused = await findRefusedText(ctx, { accountId, target, mode: modeOf(hit) })
  if (!refused) return { kind: 'draft', id: `${accountId}:${target}`, fate: 'gone' }
  return { kind: 'draft', id: refused.draftId, fate: 'gone', text: refused }
}

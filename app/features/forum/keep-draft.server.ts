import { and, eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { bothTexts, isSameText } from '#app/features/forum/both-texts.ts'
import { type Draft, type DraftMode, findDraft } from '#app/features/forum/draft-queries.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { drafts } from '#db/schema/index.ts'

export type DraftPlace = { target: string; mode: DraftMode }
export type DraftWords = DraftPlace & { fields: Record<string, string>; photoId?: string | null }
export type KeptDraft = { kept: true; revision: number } | { kept: false; current: Draft | null }

/**
 * Keeps what was typed. With `revision` (the one the typist started from, 0 for none) an older text never replaces a
 * newer one, nor brings back a draft that was posted meanwhile; without it the text is simply kept.
 */
export async function keepDraft(ctx: Context, words: DraftWords, revision?: number): Promise<KeptDraft> {
  ensureCan(ctx.actor, 'post.write')
  const { id } = authorOf(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    const current = await findDraft(tx, id, words.target, words.mode)
    if (revision !== undefined && (current?.revision ?? 0) !== revision)
      return { kept: false, current: current ?? null }
    return { kept: true, revision: await writeDraft(tx, ctx, id, words, { state: 'kept', findings: [] }) }
  })
}

/** A refused text stays with its author, with what was found in it. */
export const keepRefused = (tx: Transaction, ctx: Context, words: DraftWords, findings: Finding[]) =>
  keepRefusedFor(tx, ctx, authorOf(ctx.actor).id, words, findings)

/** The same when somebody else refuses it: what its author has typed meanwhile stays, with the refused words below. */
export async function keepRefusedFor(
  tx: Transaction,
  ctx: Context,
  accountId: string,
  words: DraftWords,
  findings: Draft['findings'],
): Promise<void> {
  const typed = await findDraft(tx, accountId, words.target, words.mode)
  if (!typed || isSameText(typed.fields, words.fields)) {
    await writeDraft(tx, ctx, accountId, words, { state: 'refused', findings })
    return
  }
  const both = { ...words, photoId: typed.photoId, fields: bothTexts(typed.fields, words.fields) }
  await writeDraft(tx, ctx, accountId, both, { state: 'kept', findings: [] })
}

async function writeDraft(
  tx: Transaction,
  ctx: Context,
  accountId: string,
  words: DraftWords,
  { state, findings }: Pick<Draft, 'state' | 'findings'>,
) {
  const { target, mode, fields, photoId = null } = words
  const revision = ((await findDraft(tx, accountId, target, mode))?.revision ?? 0) + 1
  const lang = languageOf(`${fields.title ?? ''} ${fields.body ?? ''}`)
  const row = { state, fields, findings, photoId, lang, revision, updatedAt: ctx.now() }
  await tx
    .insert(drafts)
    .values({ id: ctx.newId(), accountId, target, mode, ...row })
    .onConflictDoUpdate({ target: [drafts.accountId, drafts.target, drafts.mode], set: row })
  return revision
}

export async function dropDraft(tx: Transaction, accountId: string, { target, mode }: DraftPlace): Promise<void> {
  await tx.delete(drafts).where(and(eq(drafts.accountId, accountId), eq(drafts.target, target), eq(drafts.mode, mode)))
}

/** By its author's own wish. */
export async function discardDraft(ctx: Context, draftId: string): Promise<void> {
  const { id } = authorOf(ctx.actor)
  await inTransaction(ctx, (tx) => tx.delete(drafts).where(and(eq(drafts.id, draftId), eq(drafts.accountId, id))))
}

import { authorOf } from '#app/features/forum/author.ts'
import { postPath } from '#app/features/forum/thread.ts'
import { clauseOf } from '#app/features/moderation/clauses.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { StoredFinding } from '#app/features/moderation/rule.ts'
import { APPEAL_KINDS, type AppealKind, hindranceTo, outcomeOf } from '#app/features/review/appeals/appeal.ts'
import {
  type Contested,
  findAppealAbout,
  findContested,
  findPostOfAppeal,
  findRemoval,
  findSanctionOfAppeal,
} from '#app/features/review/appeals/appeal-queries.server.ts'
import { stateOf } from '#app/features/review/sanctions/sanction.ts'
import { clauseTitle, findStandingSanction } from '#app/features/review/sanctions/sanction-queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type AppealPage = Awaited<ReturnType<typeof appealPage>>

export const kindOf = (text: string | undefined): AppealKind =>
  ensureFound(
    APPEAL_KINDS.find((kind) => kind === text),
    'decision',
  )

/** A person under a sanction need not know its name: `mine` is the one that stands on top of every page. */
export async function findOwnSanctionId(ctx: Context, id: string): Promise<string> {
  if (id !== 'mine') return id
  return ensureFound(await findStandingSanction(ctx, authorOf(ctx.actor).id), 'decision').id
}

/** What was decided about this person and why, what an appeal is, and how it stands. Nobody else learns that it exists. */
export async function appealPage(ctx: Context, kind: AppealKind, id: string) {
  const { id: own } = authorOf(ctx.actor)
  const appeal = await findAppealAbout(ctx.db, kind, id)
  const contested = (await findContested(ctx.db, kind, id)) ?? (await findAnswered(ctx, kind, id, appeal?.openedAt))
  const found = ensureFound(contested?.authorId === own ? contested : null, 'decision')
  ensureCan(ctx.actor, 'appeal.make', found)
  const { appealMs, appealWithinMs } = ctx.settings.moderation
  const { decidedAt, reason, wasAsked } = found
  const hindrance = hindranceTo({ decidedAt, appealedAt: appeal?.openedAt ?? null }, ctx.now(), appealWithinMs)
  return {
    kind,
    decided: { at: decidedAt, reason, wasAsked, clause: await clauseFor(ctx, found) },
    post: kind === 'post' ? await postOf(ctx, id) : null,
    sanction: kind === 'sanction' ? await sanctionOf(ctx, id) : null,
    appeal: appeal && hindrance === 'once' ? asMade(appeal) : null,
    hindrance,
    /** Until when it can be made, and by when one made now is answered. */
    until: decidedAt + appealWithinMs,
    answeredBy: ctx.now() + appealMs,
    longestText: ctx.settings.textLength.reason,
    title: `${wordsFor(ctx.language, 'appeals').title} · ${ctx.settings.brandName}`,
  }
}

/** What an appeal has overturned stands no more, and is still shown to whose appeal it was. */
const findAnswered = (ctx: Context, kind: AppealKind, id: string, openedAt = 0) =>
  kind === 'post' && openedAt > 0 ? findRemoval(ctx.db, id, openedAt) : undefined

/** The first clause named by what the rules found, where the decision does not name one itself. */
export async function clauseFor(ctx: Context, { clause, findings }: Contested): Promise<string | null> {
  if (clause) return clauseTitle(clause, ctx.language)
  const [finding] = findings as StoredFinding[]
  if (!finding) return null
  const { rules } = await readLiveRules(ctx.db)
  const rule = rules.find(({ id }) => id === finding.ruleId)
  return rule ? clauseOf(rule).title[ctx.language] : null
}

async function postOf({ db }: Context, postId: string) {
  const { threadNo, slug, ...post } = ensureFound(await findPostOfAppeal(db, postId), 'decision')
  return { ...post, href: postPath({ no: threadNo, slug }, post.no) }
}

async function sanctionOf({ db, now }: Context, sanctionId: string) {
  const sanction = ensureFound(await findSanctionOfAppeal(db, sanctionId), 'decision')
  const { kind, endsAt, liftReason } = sanction
  return { kind, endsAt, liftReason, state: stateOf(sanction, now()) }
}

type Made = NonNullable<Awaited<ReturnType<typeof findAppealAbout>>>

const asMade = ({ authorNote, openedAt, dueAt, answer }: Made) => ({
  ...{ text: authorNote ?? '', openedAt, dueAt },
  answer: answer
    ? {
        outcome: outcomeOf(answer.decision),
        ...{ reason: answer.reason, at: answer.decidedAt, oneSignature: answer.oneSignature },
      }
    : null,
})

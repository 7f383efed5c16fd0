import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { endAllSessions } from '#app/features/accounts/sessions.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { SanctionInput } from '#app/features/review/sanctions/sanction.schema.ts'
import { findPerson } from '#app/features/review/sanctions/sanction-queries.server.ts'
import { findSanctionReason } from '#app/features/review/sanctions/sanction-reasons.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts, sanctions, threads } from '#db/schema/index.ts'

export type Imposed = { ok: true; sanctionId: string } | { ok: false; errors: FieldErrors }

/** Always an act of a person, with a reason that the other reads; it ends by itself when its day has come. */
export async function imposeSanction(ctx: Context, handle: string, input: SanctionInput): Promise<Imposed> {
  const givenBy = authorOf(ctx.actor).id
  return inTransaction(ctx, async (tx) => {
    const person = await findPerson(tx, handle, ctx.now())
    ensureCan(ctx.actor, 'sanction.impose', person)
    await ensureNoneRuns(tx, ctx, person.id, input.kind)
    const postId = await findPostOf(tx, person.id, input.post)
    if (postId === undefined) return { ok: false, errors: { post: { key: 'sanction.notTheirs' } } }
    const { kind, clause } = input
    const id = ctx.newId()
    const reason = reasonIn(input, person.language)
    const endsAt = kind === 'warn' ? null : input.until
    const row = { id, accountId: person.id, kind, reason, givenBy, givenAt: ctx.now(), endsAt, postId }
    await tx.insert(sanctions).values({ ...row, clause: clause || (findSanctionReason(input.canned)?.clause ?? null) })
    if (kind === 'suspend') await endAllSessions(tx, person.id)
    await recordEvent(tx, ctx, 'sanction.imposed', `account:${person.id}`, { sanctionId: id })
    const details = { sanctionId: id, kind, endsAt }
    await writeLog(tx, ctx, { act: 'sanction.imposed', subject: `account:${person.id}`, reason, details })
    return { ok: true, sanctionId: id }
  })
}

async function ensureNoneRuns(tx: Transaction, { now }: Context, accountId: string, kind: SanctionInput['kind']) {
  if (kind === 'warn') return
  const runs = and(isNull(sanctions.liftedAt), or(isNull(sanctions.endsAt), gt(sanctions.endsAt, now())))
  const same = and(eq(sanctions.accountId, accountId), eq(sanctions.kind, kind), runs)
  const [running] = await tx.select({ id: sanctions.id }).from(sanctions).where(same)
  if (running) throw new AppError('conflict', { key: 'sanction.already' })
}

/** Null when none was named, undefined when it is not theirs. */
async function findPostOf(tx: Transaction, accountId: string, place: SanctionInput['post']) {
  if (!place) return null
  const [post] = await tx
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(threads.no, place.threadNo), eq(posts.no, place.postNo), eq(posts.authorId, accountId)))
  return post?.id
}

/** The person reads both lines: why, and why without an end. */
function reasonIn({ kind, canned, reason, until, whyEndless }: SanctionInput, language: Language) {
  const why = reason || (findSanctionReason(canned)?.text[language] ?? '')
  return kind !== 'warn' && until === null ? `${why}\n\n${whyEndless}` : why
}

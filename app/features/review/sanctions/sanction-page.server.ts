import { CLAUSES } from '#app/features/moderation/clauses.ts'
import { stateOf } from '#app/features/review/sanctions/sanction.ts'
import { clauseTitle, findPerson, listSanctionsOf } from '#app/features/review/sanctions/sanction-queries.server.ts'
import { SANCTION_REASONS } from '#app/features/review/sanctions/sanction-reasons.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

export type SanctionPage = Awaited<ReturnType<typeof sanctionPage>>
export type PastSanction = ReturnType<typeof presentSanction>

/** The form, with what there was before; `?post=1042/3` names the post it is for. */
export async function sanctionPage(ctx: Context, handle: string, search: URLSearchParams) {
  const person = await findPerson(ctx.db, handle, ctx.now())
  ensureCan(ctx.actor, 'sanction.impose', person)
  const rows = await listSanctionsOf(ctx.db, person.id)
  return {
    person: { handle: person.handle, language: person.language },
    post: search.get('post') ?? '',
    reasons: SANCTION_REASONS.map(({ id, title }) => ({ id, title: title[ctx.language] })),
    clauses: CLAUSES.map(({ id, title }) => ({ id, title: title[ctx.language] })),
    past: rows.map((row) => ({ ...presentSanction(row, ctx.language), state: stateOf(row.sanction, ctx.now()) })),
    longestReason: ctx.settings.textLength.reason,
    title: `${wordsFor(ctx.language, 'sanctions').title(person.handle)} · ${ctx.settings.brandName}`,
  }
}

/** For the moderators’ view of a profile. It reads no clock: pages of a whole audience are drawn once. */
export const sanctionHistory = async (db: Queryable, accountId: string, language: Language): Promise<PastSanction[]> =>
  (await listSanctionsOf(db, accountId)).map((row) => presentSanction(row, language))

type Row = Awaited<ReturnType<typeof listSanctionsOf>>[number]

function presentSanction({ sanction, by, threadNo, postNo }: Row, language: Language) {
  const { id, kind, reason, givenAt, endsAt, liftedAt, liftReason, clause } = sanction
  return {
    ...{ id, kind, reason, givenAt, endsAt, liftedAt, liftReason, by },
    clause: clauseTitle(clause, language),
    post: threadNo && postNo ? { threadNo, postNo } : null,
  }
}

import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { corrections, mentions } from '#db/schema/index.ts'

/** A passage of this person's own, from a thread. Whose it is not is not found. */
export async function findOwnMention(ctx: Context, db: Pick<Queryable, 'select'>, mentionId: string) {
  const { id, requestId, threadId, accountId, retractedAt } = mentions
  const [found] = await db
    .select({ id, requestId, threadId, accountId, retractedAt })
    .from(mentions)
    .where(and(eq(mentions.id, mentionId), eq(mentions.accountId, authorOf(ctx.actor).id)))
  const own = ensureFound(found, 'mention')
  return { ...own, threadId: ensureFound(own.threadId, 'mention'), authorId: own.accountId ?? '' }
}

/** What this person said in a thread for a request, with what was said about it since. */
export async function listOwnMentions(db: Queryable, accountId: string, requestId: string, threadId: string) {
  const { id, quote, lang, postNo, saidAt } = mentions
  const own = await db
    .select({ id, quote, lang, postNo, saidAt })
    .from(mentions)
    .where(
      and(
        eq(mentions.accountId, accountId),
        inArray(mentions.requestId, await listLedgerIds(db, requestId)),
        eq(mentions.threadId, threadId),
        isNull(mentions.retractedAt),
      ),
    )
    .orderBy(asc(mentions.id))
  return Promise.all(own.map(async (mention) => ({ ...mention, correction: await findLastCorrection(db, mention.id) })))
}

async function findLastCorrection(db: Queryable, mentionId: string) {
  const { text, lang, at, outcome, answer } = corrections
  const [last] = await db
    .select({ text, lang, at, outcome, answer })
    .from(corrections)
    .where(eq(corrections.mentionId, mentionId))
    .orderBy(desc(corrections.at))
    .limit(1)
  return last ?? null
}

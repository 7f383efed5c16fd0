import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { noteAskedAgain } from '#app/features/backlog/answers/deliveries.server.ts'
import { epochAt } from '#app/features/backlog/counting.ts'
import { countsForDemand } from '#app/features/backlog/counts-for-demand.server.ts'
import type { Passage } from '#app/features/backlog/find-passage.ts'
import type { Source } from '#app/features/backlog/find-source.server.ts'
import { linkThread } from '#app/features/backlog/link-thread.server.ts'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { listNoDates, listThreadIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import { returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { mentions } from '#db/schema/index.ts'

/** Taken back by the person it is from: nobody else may put it in again. */
export const TAKEN_BACK = 'taken back'

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Puts a passage into a request's ledger, links the thread, and counts again. Says why when it cannot. */
export async function storeMention(tx: Transaction, ctx: Context, row: Row): Promise<Said | undefined> {
  const { request, source, how = 'staff' } = row
  const { post, thread } = source
  const refused = await storeRow(tx, ctx, row)
  if (refused) return refused
  // Its author adds a post where the request is shown already; what is a demand is for staff to judge.
  if (how === 'staff') await linkThread(tx, ctx, request, thread.id)
  await noteAskedAgain(tx, { requestId: request.id, accountId: post.authorId, at: post.createdAt })
  await recountRequest(tx, request.id)
  await recordEvent(tx, ctx, 'mention.added', `request:${request.id}`, {
    ...{ requestId: request.id, requestNo: request.no, title: request.title, authorId: post.authorId },
    ...{ threadNo: thread.no, postNo: post.no, threadIds: await listThreadIds(tx, request.id) },
  })
  await returnIfDue(tx, ctx, request.id)
}

type Row = {
  request: Request
  source: Source
  passage: Passage
  how?: 'staff' | 'self'
  /** Of the text that the passage was cut from, where that was done before. */
  sourceHash?: string
}

async function storeRow(
  tx: Transaction,
  ctx: Context,
  { request, source, passage, how = 'staff', sourceHash }: Row,
): Promise<Said | undefined> {
  const { post, thread } = source
  const there = await findMention(tx, { request, source, passage })
  if (there?.retractedWhy === TAKEN_BACK && how === 'staff') return { key: 'passage.takenBack' }
  if (there && there.retractedAt === null) return { key: 'passage.counted' }
  if (there) {
    await tx
      .update(mentions)
      .set({ ...wordsOf(source, passage, sourceHash), ...STANDS })
      .where(eq(mentions.id, there.id))
    return
  }
  await tx.insert(mentions).values({
    ...{ id: ctx.newId(), requestId: request.id, accountId: post.authorId, channel: 'forum', ...placeOf(source) },
    ...{ ...wordsOf(source, passage, sourceHash), quoteStart: passage.start },
    ...{ threadId: thread.id, postNo: post.no, lang: post.lang, saidAt: post.createdAt, capturedAt: ctx.now() },
    ...{ capturedBy: authorOf(ctx.actor).id, how },
    epoch: epochAt(post.createdAt, await listNoDates(tx, request.id)),
    counts: await countsForDemand(tx, { accountId: post.authorId, requestId: request.id }, ctx.now()),
  })
}

const STANDS = { retractedAt: null, retractedWhy: null }

/** As they read today: a post may have been edited since it was collected before. */
const wordsOf = ({ post }: Source, { quote, end }: Passage, sourceHash = hashOf(post.body)) => ({
  ...{ quote, quoteEnd: end, sourceHash },
})

const placeOf = ({ type, thread, post }: Source) => ({
  sourceType: type,
  sourceId: type === 'thread' ? thread.id : post.id,
})

/** The same passage from the same place, whether it stands or was retracted. */
async function findMention(db: Queryable, { request, source, passage }: Row) {
  const { sourceType, sourceId } = placeOf(source)
  const [found] = await db
    .select()
    .from(mentions)
    .where(
      and(
        ...[eq(mentions.channel, 'forum'), eq(mentions.sourceType, sourceType), eq(mentions.sourceId, sourceId)],
        ...[eq(mentions.requestId, request.id), eq(mentions.accountId, source.post.authorId)],
        eq(mentions.quoteStart, passage.start),
      ),
    )
  return found
}

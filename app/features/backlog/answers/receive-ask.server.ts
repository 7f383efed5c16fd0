import { and, eq, isNull } from 'drizzle-orm'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { endDeliveries, noteAskedAgain } from '#app/features/backlog/answers/deliveries.server.ts'
import { findAnswers } from '#app/features/backlog/answers/find-answers.server.ts'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { deliverAnswers } from '#app/features/backlog/answers/note-delivery.server.ts'
import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { keepDraft } from '#app/features/forum/keep-draft.server.ts'
import { receivePhoto, wordsOfPhoto } from '#app/features/forum/receive-photo.server.ts'
import { receiveThread } from '#app/features/forum/receive-thread.server.ts'
import type { Intent, Received } from '#app/features/forum/received.ts'
import { threadSchema } from '#app/features/forum/thread.schema.ts'
import { audienceOf, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { answerDeliveries } from '#db/schema/index.ts'

const ASK: Shown = { channel: 'composer', context: 'ask' }

/** The answers that were found first, with everything that was typed. */
export type Met = {
  answers: LiveAnswer[]
  typed: Record<string, string>
  photo: { id: string; alt: string; qr: string } | null
}

/**
 * The form at /ask. A question that is answered already meets its answer once; whoever has seen it and posts all the
 * same is not stopped again.
 */
export async function receiveAsk(ctx: Context, form: FormData, intent: Intent): Promise<Received | { met: Met }> {
  ensureCan(ctx.actor, 'thread.start')
  const answers = intent === 'post' ? await answersTo(ctx, form) : []
  const unseen = form.has('anyway') ? [] : await withoutSeen(ctx, answers)
  if (unseen.length > 0) return { met: await meet(ctx, form, unseen) }
  const received = await receiveThread(ctx, form, intent)
  if ('to' in received && intent !== 'keep') await settle(ctx, answers)
  return received
}

/** Of a form with faults nothing is looked up: those come first. */
async function answersTo(ctx: Context, form: FormData): Promise<LiveAnswer[]> {
  const read = parseForm(threadSchema(ctx.settings), form)
  const line = await findLine(ctx.db, String(form.get('line') ?? ''))
  if (!read.ok || !line) return []
  const { language, actor } = ctx
  const words = `${read.value.title} ${read.value.body}`
  return findAnswers(ctx.db, { audience: audienceOf(actor), language }, { words, lineId: line.id })
}

async function withoutSeen(ctx: Context, answers: LiveAnswer[]): Promise<LiveAnswer[]> {
  if (answers.length === 0) return []
  const open = await ctx.db
    .select({ requestId: answerDeliveries.requestId, seenAt: answerDeliveries.seenAt })
    .from(answerDeliveries)
    .where(
      and(
        eq(answerDeliveries.accountId, authorOf(ctx.actor).id),
        ...[eq(answerDeliveries.channel, ASK.channel), eq(answerDeliveries.context, ASK.context)],
        isNull(answerDeliveries.endedAt),
      ),
    )
  const seen = new Set(open.filter((row) => row.seenAt !== null).map((row) => row.requestId))
  const unseen: LiveAnswer[] = []
  for (const answer of answers) {
    const request = await findRequest(ctx.db, answer.no)
    if (request && !seen.has(request.id)) unseen.push(answer)
  }
  return unseen
}

async function meet(ctx: Context, form: FormData, answers: LiveAnswer[]): Promise<Met> {
  const photo = await takePhoto(ctx, form)
  const { line = '', product = '', kind = '', title = '', body = '', alt = '' } = typedFields(form)
  const typed = { line, product, kind, title, body, alt }
  await keepDraft(ctx, { target: 'ask', mode: 'new', fields: typed, photoId: photo?.id })
  const nos = answers.map(({ no }) => no)
  await deliverAnswers(ctx, nos, ASK, authorOf(ctx.actor).id, true)
  return { answers, typed, photo: photo ? { id: photo.id, alt: photo.alt, qr: photo.qr } : null }
}

/** What its author called the file is judged while it is known; a picture that is refused for it is not kept. */
async function takePhoto(ctx: Context, form: FormData) {
  const { photo } = await receivePhoto(ctx, form)
  if (!photo) return undefined
  const { outcome } = await judgeWords(ctx, { text: '', ...wordsOfPhoto(photo) })
  return outcome === 'reject' ? undefined : photo
}

/** It became a thread after all: of somebody who was answered before, that is asking again. */
async function settle(ctx: Context, answers: LiveAnswer[]): Promise<void> {
  const { id: accountId } = authorOf(ctx.actor)
  await inTransaction(ctx, async (tx) => {
    await endDeliveries(tx, ctx, { accountId, shown: ASK, as: 'posted' })
    for (const { no } of answers) {
      const request = await findRequest(tx, no)
      if (request) await noteAskedAgain(tx, { requestId: request.id, accountId, at: ctx.now() })
    }
  })
}

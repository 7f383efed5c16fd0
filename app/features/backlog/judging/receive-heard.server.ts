import { correctMention, retractMention } from '#app/features/backlog/judging/correct-mention.server.ts'
import { correctSchema, ownWordsSchema } from '#app/features/backlog/judging/judging.schema.ts'
import { meTooInWords } from '#app/features/backlog/judging/me-too-in-words.server.ts'
import { addOwnPost } from '#app/features/backlog/judging/say-own.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Sent = { threadNo: number; requestNo: number; form: FormData; intent: string }
type Answer = { ok: true } | { ok: false; errors: FieldErrors; typed: Record<string, string> }

/** One page, four buttons: set right, take back, add a post of one's own, say it in words of one's own. */
export async function receiveHeard(ctx: Context, sent: Sent): Promise<Answer> {
  const done = await act(ctx, sent)
  return done.ok ? done : { ...done, typed: typedFields(sent.form) }
}

async function act(ctx: Context, { threadNo, requestNo, form, intent }: Sent) {
  if (intent === 'correct') {
    const read = parseForm(correctSchema, form)
    return read.ok ? correctMention(ctx, { mentionId: read.value.mention, text: read.value.text }) : read
  }
  if (intent === 'retract') {
    await retractMention(ctx, String(form.get('mention') ?? ''))
    return { ok: true as const }
  }
  if (intent === 'add-post') {
    const postNo = numberIn(String(form.get('postNo') ?? ''))
    return addOwnPost(ctx, { threadNo, postNo, requestNo })
  }
  if (intent !== 'in-words') throw new AppError('bad-request', { key: 'chooseOne' })
  const read = parseForm(ownWordsSchema, form)
  return read.ok ? meTooInWords(ctx, requestNo, read.value.words) : read
}

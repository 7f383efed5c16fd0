import type { EditHeld, Stale } from '#app/features/forum/edit-post.server.ts'
import type { WordsVerdict } from '#app/features/forum/judge-words.server.ts'
import { type DraftPlace, keepDraft } from '#app/features/forum/keep-draft.server.ts'
import { draftSchema } from '#app/features/forum/post.schema.ts'
import { atFault } from '#app/features/forum/post.ts'
import { receivePhoto, type SentPhoto } from '#app/features/forum/receive-photo.server.ts'
import type { Intent, Received, Refusal } from '#app/features/forum/received.ts'
import type { Asked, Submitted } from '#app/features/forum/settle-judgement.server.ts'
import { postPath } from '#app/features/forum/thread.ts'
import { asTitle, asTyped } from '#app/features/forum/typed-text.ts'
import { findUsualWait } from '#app/features/forum/usual-wait.server.ts'
import type { Words } from '#app/features/forum/words.ts'
import { forgetCamera } from '#app/features/media/forget-camera.server.ts'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { removeMarkedWords } from '#app/features/moderation/remove-marked-words.ts'
import type { FieldName, Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type Read<T> = { ok: true; value: T } | { ok: false; errors: FieldErrors }

/** One kind of text that can be sent: where its draft lies, how its form is read, and the command that takes it. */
export type Kind<T> = {
  place: DraftPlace
  read(form: FormData, photo?: SentPhoto): Promise<Read<T>>
  words(value: T): Words
  judge(value: T): Promise<WordsVerdict>
  send(value: T, asked?: Asked): Promise<Submitted | EditHeld | Stale>
}

type Sent = { form: FormData; photo?: SentPhoto }

/** Takes a form in, whichever of its buttons was pressed. */
export async function receiveWords<T>(ctx: Context, form: FormData, intent: Intent, kind: Kind<T>): Promise<Received> {
  const { photo, errors } = await receivePhoto(ctx, form)
  const sent = { form, photo }
  if (intent === 'keep') return keepWords(ctx, sent, kind.place, errors)
  const read = await kind.read(form, photo)
  if (!read.ok) return refuse(sent, { errors: { ...errors, ...read.errors } })
  if (Object.keys(errors).length > 0) return refuse(sent, { errors })
  if (intent === 'remove') return sendWithoutMarked(ctx, sent, kind, read.value)
  return send(ctx, sent, kind, read.value, intent === 'ask' ? { note: noteIn(ctx, form) } : undefined)
}

const noteIn = (ctx: Context, form: FormData) =>
  asTyped(String(form.get('note') ?? '')).slice(0, ctx.settings.textLength.reason)

async function send<T>(ctx: Context, sent: Sent, kind: Kind<T>, value: T, asked?: Asked): Promise<Received> {
  try {
    const answer = await kind.send(value, asked)
    if (answer.outcome === 'refused') return refuse(sent, await explain(ctx, answer.findings))
    if (answer.outcome === 'stale') return { ...refuse(sent, { current: answer.current }), status: 409 }
    if (answer.outcome === 'edit-held') return { to: '/mine?told=editHeld#held' }
    const thread = { no: answer.threadNo, slug: answer.slug }
    return { to: answer.outcome === 'held' ? '/mine?told=held#held' : postPath(thread, answer.postNo) }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'rate-limited') throw error
    await keepDraft(ctx, { ...kind.place, fields: typedIn(sent.form), photoId: sent.photo?.id })
    return {
      ...refuse(sent, { errors: { form: error.said } }),
      status: 429,
      retryAfterSeconds: error.retryAfterSeconds,
    }
  }
}

const explain = async ({ db, language, now }: Context, findings: Finding[]) => ({
  findings: explainFindings(findings, (await readLiveRules(db)).rules, language),
  wait: await findUsualWait(db, 'asked', now()),
})

/** The rest is judged again, for what was apart may say something new when it stands together. */
async function sendWithoutMarked<T>(ctx: Context, sent: Sent, kind: Kind<T>, value: T): Promise<Received> {
  const words = kind.words(value)
  const { findings } = await kind.judge(value)
  const form = formWithout(sent.form, words, atFault(findings))
  const photo = sent.photo && (await photoWithout(ctx, sent.photo, form, atFault(findings)))
  const read = await kind.read(form, photo)
  if (read.ok) return send(ctx, { form, photo }, kind, read.value)
  return refuse(sent, { errors: { form: { key: 'nothingLeft' } }, ...(await explain(ctx, findings)) })
}

/** What the author called the file is not kept, so there is nothing of it to remove; half a camera's name is none, and a code goes with its picture. */
async function photoWithout(ctx: Context, { id, camera, qr }: SentPhoto, form: FormData, findings: Finding[]) {
  if (findings.some(({ field }) => field === 'qr')) return undefined
  const isMarked = findings.some(({ field }) => field === 'camera')
  if (isMarked) await forgetCamera(ctx, id)
  return { id, alt: String(form.get('alt') ?? ''), camera: isMarked ? '' : camera, qr }
}

const FIELDS: [field: string, name: FieldName, of: keyof Words][] = [
  ['title', 'title', 'title'],
  ['body', 'text', 'text'],
  ['alt', 'altText', 'altText'],
  ['reason', 'reason', 'reason'],
]

function formWithout(form: FormData, words: Words, findings: Finding[]): FormData {
  const rest = new FormData()
  for (const [field, value] of Object.entries(typedIn(form))) rest.set(field, value)
  for (const [field, name, of] of FIELDS) if (words[of]) rest.set(field, removeMarkedWords(words[of], findings, name))
  return rest
}

/** The words are kept even where the picture cannot be, which is then said. */
async function keepWords(ctx: Context, sent: Sent, place: DraftPlace, errors: FieldErrors): Promise<Received> {
  const read = parseForm(draftSchema(ctx.settings), sent.form)
  if (!read.ok) return refuse(sent, { errors: { ...errors, ...read.errors } })
  const { photoId, ...fields } = read.value
  await keepDraft(ctx, { ...place, fields, photoId: sent.photo?.id })
  if (Object.keys(errors).length > 0) return refuse(sent, { errors })
  return { to: '/mine?told=kept#drafts' }
}

const EMPTY = { errors: {}, findings: [], current: null, wait: { unit: 'unknown' as const } }

function refuse({ form, photo }: Sent, why: Partial<Refusal>) {
  const kept = photo ? { id: photo.id, alt: photo.alt, qr: photo.qr } : null
  return {
    status: 422 as const,
    refusal: { ...EMPTY, typed: typedIn(form), photo: kept, ...why },
  }
}

/** What a draft may hold; files and buttons are left out. */
const TYPED = ['line', 'product', 'kind', 'title', 'body', 'alt', 'to', 'reason', 'revision', 'note']

function typedIn(form: FormData): Record<string, string> {
  const entries = TYPED.flatMap((name) => {
    const value = form.get(name)
    return typeof value === 'string' ? [[name, name === 'title' ? asTitle(value) : asTyped(value)] as const] : []
  })
  return Object.fromEntries(entries)
}

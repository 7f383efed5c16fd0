import { addMention, type Collected } from '#app/features/backlog/add-mention.server.ts'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { FIT_FIELDS } from '#app/features/backlog/judging/fit-fields.ts'
import { fitsTyped } from '#app/features/backlog/judging/fit-in-words.ts'
import { attachSchema, fileSchema } from '#app/features/backlog/request.schema.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Refused = { ok: false; errors: FieldErrors; typed: Record<string, string> }

/** More people than this in one thread are collected in two goes. */
const MOST_TICKED = 60

/** `request` holds the number of a close request, `other` for one named beside it, or `new`; `reply` each ticked post. */
export async function collectFromForm(
  ctx: Context,
  threadNo: number,
  form: FormData,
): Promise<{ ok: true; no: number; others: number } | Refused> {
  const choice = String(form.get('request') ?? '')
  const collected = choice === 'new' ? await fileNew(ctx, threadNo, form) : await attach(ctx, threadNo, form, choice)
  if (collected.ok) return collected
  const several = { replies: form.getAll('reply').join(' '), scenes: form.getAll('scene').join(' ') }
  return { ...collected, typed: { ...typedFields(form), ...several } }
}

const tickedIn = (form: FormData) =>
  form
    .getAll('reply')
    .slice(0, MOST_TICKED)
    .map((no) => numberIn(String(no)))
    .filter((no) => no > 0)

async function fileNew(ctx: Context, threadNo: number, form: FormData): Promise<Collected> {
  const read = parseForm(fileSchema, form)
  if (!read.ok) return read
  const { title, need, line, postNo, quote, start, offered, ...fitted } = read.value
  const fits = FIT_FIELDS.flatMap(({ kind, field }) => fitsTyped(kind, fitted[field] ?? ''))
  const scenes = form.getAll('scene').map(String)
  return fileRequest(
    ctx,
    { title, need, line, fits, scenes },
    { threadNo, postNo, quote, start, offered },
    tickedIn(form),
  )
}

async function attach(ctx: Context, threadNo: number, form: FormData, choice: string): Promise<Collected> {
  if (choice === '') return { ok: false, errors: { request: { key: 'chooseOne' } } }
  if (choice !== 'other') form.set('other', choice)
  const read = parseForm(attachSchema, form)
  if (!read.ok) return read
  const { other, ...marked } = read.value
  return addMention(ctx, other, { threadNo, ...marked }, tickedIn(form))
}

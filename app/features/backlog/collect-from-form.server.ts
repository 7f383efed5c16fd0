import { addMention, type Collected } from '#app/features/backlog/add-mention.server.ts'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { attachSchema, fileSchema } from '#app/features/backlog/request.schema.ts'
import { typedFields } from '#app/features/backlog/typed-fields.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Refused = { ok: false; errors: FieldErrors; typed: Record<string, string> }

/** `request` holds the number of a close request, `other` for one named beside it, or `new`. */
export async function collectFromForm(
  ctx: Context,
  threadNo: number,
  form: FormData,
): Promise<{ ok: true; no: number } | Refused> {
  const choice = String(form.get('request') ?? '')
  const collected = choice === 'new' ? await fileNew(ctx, threadNo, form) : await attach(ctx, threadNo, form, choice)
  return collected.ok ? collected : { ...collected, typed: typedFields(form) }
}

async function fileNew(ctx: Context, threadNo: number, form: FormData): Promise<Collected> {
  const read = parseForm(fileSchema, form)
  if (!read.ok) return read
  const { title, need, line, ...marked } = read.value
  return fileRequest(ctx, { title, need, line }, { threadNo, ...marked })
}

async function attach(ctx: Context, threadNo: number, form: FormData, choice: string): Promise<Collected> {
  if (choice === '') return { ok: false, errors: { request: { key: 'chooseOne' } } }
  if (choice !== 'other') form.set('other', choice)
  const read = parseForm(attachSchema, form)
  if (!read.ok) return read
  const { other, ...marked } = read.value
  return addMention(ctx, other, { threadNo, ...marked })
}

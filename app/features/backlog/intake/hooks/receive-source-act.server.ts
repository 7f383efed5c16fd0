import { isMail } from '#app/features/backlog/intake/contact.ts'
import {
  addSource,
  endSource,
  type NewSecret,
  rotateSecret,
  setAddress,
} from '#app/features/backlog/intake/hooks/change-source.server.ts'
import { sourceSchema } from '#app/features/backlog/intake/hooks/source.schema.ts'
import { findLine, findLineById } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type SourceAnswer =
  | { ok: true; made?: NewSecret }
  | { ok: false; errors: FieldErrors; typed: Record<string, string> }

export async function receiveSourceAct(ctx: Context, form: FormData, intent: string): Promise<SourceAnswer> {
  const slug = String(form.get('source') ?? '')
  if (intent === 'rotate') return { ok: true, made: await rotateSecret(ctx, slug) }
  if (intent === 'end') {
    await endSource(ctx, slug)
    return { ok: true }
  }
  return intent === 'address' ? addressSet(ctx, form) : added(ctx, form)
}

async function added(ctx: Context, form: FormData): Promise<SourceAnswer> {
  const read = parseForm(sourceSchema, form)
  if (!read.ok) return read
  const { slug, name, line: wanted } = read.value
  const line = wanted ? await findLine(ctx.db, wanted) : undefined
  const answer = await addSource(ctx, { slug, name, lineId: line?.id ?? null })
  return answer.ok ? answer : { ...answer, typed: typedFields(form) }
}

async function addressSet(ctx: Context, form: FormData): Promise<SourceAnswer> {
  const line = ensureFound(await findLineById(ctx.db, String(form.get('lineId') ?? '')), 'line')
  const address = String(form.get(`address-${line.id}`) ?? '')
    .trim()
    .toLowerCase()
  const wrong = address !== '' && !isMail(address) ? { [`address-${line.id}`]: { key: 'badEmail' } } : undefined
  const errors = wrong ?? (await setAddress(ctx, line.id, address))
  return errors ? { ok: false, errors, typed: typedFields(form) } : { ok: true }
}

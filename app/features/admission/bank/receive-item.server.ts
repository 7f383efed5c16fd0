import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { findNewestVersion } from '#app/features/admission/bank/bank-questions.server.ts'
import { dayOf } from '#app/features/admission/bank/calendar-day.ts'
import { findPictureBytes } from '#app/features/admission/bank/find-item.server.ts'
import { cleanPicture, keepPicture } from '#app/features/admission/bank/keep-picture.server.ts'
import { readEntry } from '#app/features/admission/bank/read-entry.ts'
import { saveItem } from '#app/features/admission/bank/save-item.server.ts'
import { lintEntry } from '#app/features/admission/lint/lint-entry.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, typedFields } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Sent = { itemId?: string; form: FormData; intent: string }
type Told = { weight: 'error' | 'advice'; reason: Said }

export type ItemAnswer = { typed: Record<string, string>; errors?: FieldErrors; findings?: Told[] }

/** The form of an item: what it says of itself, where it is mended, or the page of what was saved. */
export async function receiveItem(ctx: Context, { itemId, form, intent }: Sent): Promise<ItemAnswer | { to: string }> {
  ensureCan(ctx.actor, 'bank.write')
  await ensureEditable(ctx, itemId)
  const picture = await receivePicture(ctx, form)
  if (picture.id !== undefined) form.set('picture', picture.id)
  if (itemId !== undefined) form.delete('id')
  const typed = typedFields(form)
  const read = readEntry(form, typed, dayOf(ctx.now()))
  const errors = { ...('errors' in read && read.errors), ...(picture.error && { file: picture.error }) }
  if (!('entry' in read) || picture.error) return { typed, errors }
  const entry = { ...read.entry, ...(itemId !== undefined && { id: itemId }) }
  if (intent === 'check') return { typed, findings: findingsOf(entry, ctx) }
  const saved = await saveItem(ctx, { entry, seen: Number(typed.seen) || 0 })
  if ('errors' in saved) return { typed, errors: saved.errors }
  return { to: `/bank/${encodeURIComponent(saved.itemId)}?told=${saved.isChanged ? 'saved' : 'unchanged'}` }
}

// An item without an id gets one when it is saved.
const findingsOf = (entry: BankEntry, ctx: Context): Told[] =>
  lintEntry({ ...entry, id: entry.id || '-' }, { today: dayOf(ctx.now()) })

async function ensureEditable(ctx: Context, itemId: string | undefined) {
  if (itemId === undefined) return
  const newest = ensureFound(await findNewestVersion(ctx.db, itemId), 'bankItem')
  if (newest.kind !== 'single') throw new AppError('bad-request', { key: 'bank.otherKind' })
}

/** Kept at once, also when something else is wrong: a browser cannot be given a chosen file back. */
async function receivePicture(ctx: Context, form: FormData): Promise<{ id?: string; error?: Said }> {
  if (form.get('dropPicture') === 'on') return { id: '' }
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    const cleaned = await cleanPicture(ctx, new Uint8Array(await file.arrayBuffer()))
    if ('error' in cleaned) return cleaned
    return { id: await inTransaction(ctx, (tx) => keepPicture(tx, ctx, cleaned.bytes)) }
  }
  const kept = form.get('picture')
  if (typeof kept !== 'string' || kept === '') return {}
  return (await findPictureBytes(ctx.db, kept)) ? {} : { id: '', error: { key: 'bank.pictureGone' } }
}

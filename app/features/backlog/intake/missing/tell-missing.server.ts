import { judgeOutsideWords } from '#app/features/backlog/intake/judge-outside-words.server.ts'
import { type Missing, missingSchema } from '#app/features/backlog/intake/missing/missing.schema.ts'
import { askerHash } from '#app/features/backlog/intake/store-item.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'
import { countTowardsAddressLimit, countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { missingNotes } from '#db/schema/index.ts'

type Told =
  | { ok: true; mail: string }
  | { ok: false; status: number; errors: FieldErrors; typed: Record<string, string>; retryAfterSeconds?: number }

/** Nothing reaches the inbox before the mail is confirmed; what was typed comes back with every refusal. */
export async function tellMissing(ctx: Context, form: FormData): Promise<Told> {
  ensureCan(ctx.actor, 'missing.tell')
  const read = parseForm(missingSchema, form)
  if (!read.ok) return { ...read, status: 422 }
  const { need, gear } = read.value
  const errors =
    (await judgeOutsideWords(ctx, 'need', { text: need })) ??
    (gear ? await judgeOutsideWords(ctx, 'gear', { text: gear }) : undefined)
  if (errors) return { ok: false, status: 422, errors, typed: typedFields(form) }
  try {
    await storeNote(ctx, read.value)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'rate-limited') throw error
    const { said, status, retryAfterSeconds } = error
    return { ok: false, status, errors: { form: said }, typed: typedFields(form), retryAfterSeconds }
  }
  return { ok: true, mail: read.value.mail }
}

async function storeNote(ctx: Context, { need, gear, line: slug, mail, mayWrite }: Missing) {
  const { notesPerAddress, notesPerMail } = ctx.settings.inbox
  await countTowardsAddressLimit(ctx, 'missing', notesPerAddress)
  await countTowardsLimit(ctx, `missing:mail:${askerHash(ctx, { channel: 'mail', value: mail })}`, notesPerMail)
  const line = slug ? await findLine(ctx.db, slug) : undefined
  await inTransaction(ctx, async (tx) => {
    const id = ctx.newId()
    await tx.insert(missingNotes).values({
      ...{ id, need, gear: gear || null, lineId: line?.id ?? null, mail, mayWrite: mayWrite === 'on' },
      ...{ language: ctx.language, at: ctx.now() },
    })
    await recordEvent(tx, ctx, 'missing.told', `missing:${id}`)
  })
}

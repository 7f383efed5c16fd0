import { buyerSchema, unmarkSchema } from '#app/features/backlog/volume/buyer.schema.ts'
import { markBuyer, unmarkBuyer } from '#app/features/backlog/volume/mark-buyer.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type BuyerRefused = { errors: FieldErrors; typed: Record<string, string> }
type Sent = { form: FormData; intent: string }

export async function receiveBuyer(ctx: Context, handle: string, sent: Sent): Promise<{ to: string } | BuyerRefused> {
  const refused = await (sent.intent === 'unmark' ? unmarked : marked)(ctx, handle, sent.form)
  return refused ?? { to: `/u/${handle}/buyer` }
}

async function marked(ctx: Context, handle: string, form: FormData): Promise<BuyerRefused | undefined> {
  const read = parseForm(buyerSchema, form)
  if (!read.ok) return read
  await markBuyer(ctx, handle, read.value)
}

async function unmarked(ctx: Context, handle: string, form: FormData): Promise<BuyerRefused | undefined> {
  const read = parseForm(unmarkSchema, form)
  if (!read.ok) return read
  await unmarkBuyer(ctx, handle, read.value.endReason)
}

import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import { marketSchema } from '#app/features/backlog/volume/market.schema.ts'
import { dropMarket, findMarket, setMarket } from '#app/features/backlog/volume/set-market.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type MarketPageData = Awaited<ReturnType<typeof readMarket>>
export type MarketRefused = { errors: FieldErrors; typed: Record<string, string> }

export async function readMarket(ctx: Context, no: number) {
  const { id, title, lang, pmId, engineerId } = ensureFound(await findRequest(ctx.db, no), 'request')
  const market = await findMarket(ctx.db, id)
  return {
    ...{ no, title, lang, market: market && { factor: market.factor, why: market.why } },
    may: can(ctx.actor, 'request.step', { hats: ['line-pm'], pmId, engineerId }),
  }
}

type Sent = { form: FormData; intent: string }

export async function receiveMarket(
  ctx: Context,
  no: number,
  { form, intent }: Sent,
): Promise<{ to: string } | MarketRefused> {
  const to = `/r/${no}#ladder`
  if (intent === 'drop') {
    await dropMarket(ctx, no)
    return { to }
  }
  const read = parseForm(marketSchema, form)
  if (!read.ok) return read
  await setMarket(ctx, no, read.value)
  return { to }
}

import { coverSchema } from '#app/features/backlog/routing/calendar.schema.ts'
import { endCover, enterCover } from '#app/features/backlog/routing/enter-cover.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

const DAY = 86_400_000

type Received = { ok: true } | { ok: false; errors: FieldErrors; typed: Record<string, string> }

export async function receiveCover(ctx: Context, form: FormData, intent: string): Promise<Received> {
  if (intent === 'end') {
    await endCover(ctx, String(form.get('id') ?? ''))
    return { ok: true }
  }
  const read = parseForm(coverSchema, form)
  if (!read.ok) return read
  const { owner, cover } = read.value
  const [from, until] = [startOf(read.value.from), startOf(read.value.until) + DAY]
  const saved = await enterCover(ctx, { owner, cover, from, until })
  return saved.ok ? saved : { ...saved, typed: typedFields(form) }
}

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { appealSchema, differsSchema, shownSchema } from '#app/features/backlog/answers/answer.schema.ts'
import { findLedger } from '#app/features/backlog/answers/answered-request.server.ts'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { hasHelped, noteActed, sayHelped } from '#app/features/backlog/answers/note-delivery.server.ts'
import { type OwnState, readOwnState } from '#app/features/backlog/answers/own-state.server.ts'
import { type Said, sayDiffers } from '#app/features/backlog/answers/say-differs.server.ts'
import { unwatchRequest, watchRequest } from '#app/features/backlog/answers/watch-request.server.ts'
import { appealAnswer } from '#app/features/backlog/returning/appeal-answer.server.ts'
import { giveQuantity } from '#app/features/backlog/volume/give-intent.server.ts'
import { meTooSchema } from '#app/features/backlog/volume/intent.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type Told = 'counted' | 'differsSent' | 'watching' | 'unwatched' | 'appealSent' | 'thanks'
export type Acted =
  | { ok: true; told: Told; own: OwnState; helped: boolean | null; people: number; peopleSince: number }
  | { ok: false; errors: FieldErrors; typed: Record<string, string> }

type Sent = { intent: string; form: FormData }

/** One address for all buttons of the card. What was typed is never lost. */
export async function actOnAnswer(ctx: Context, no: number, { intent, form }: Sent): Promise<Acted> {
  const read = parseForm(shownSchema, form)
  const shown = read.ok && form.has('channel') ? read.value : undefined
  if (shown && SEEN_BY.includes(intent)) await noteActed(ctx, no, shown)
  const said = await act(ctx, no, { intent, form, shown })
  if (!said.ok) return { ...said, typed: typedFields(form) }
  const { people, peopleSince } = await findLedger(ctx.db, no)
  const helped = await hasHelped(ctx, no, shown)
  return { ok: true, told: said.told, own: await readOwnState(ctx, no), helped, people, peopleSince }
}

/** Whoever presses these has the card before them. */
const SEEN_BY = ['me-too', 'differs', 'watch']

type Acting = Sent & { shown?: Shown }

async function act(ctx: Context, no: number, sent: Acting): Promise<(Said & { ok: false }) | { ok: true; told: Told }> {
  const { intent, form, shown } = sent
  switch (intent) {
    case 'differs': {
      const read = parseForm(differsSchema, form)
      return told(read.ok ? await sayDiffers(ctx, no, { text: read.value.differs, shown }) : read, 'differsSent')
    }
    case 'appeal': {
      const read = parseForm(appealSchema, form)
      return told(read.ok ? await appealAnswer(ctx, no, read.value.facts) : read, 'appealSent')
    }
    case 'watch':
      await watchRequest(ctx, no, shown)
      return { ok: true, told: 'watching' }
    case 'unwatch':
      await unwatchRequest(ctx, no)
      return { ok: true, told: 'unwatched' }
    case 'helped':
    case 'helped-not':
      if (shown) await sayHelped(ctx, no, { shown, helped: intent === 'helped' })
      return { ok: true, told: 'thanks' }
    case 'me-too':
      return told(await sayMeToo(ctx, no, sent), 'counted')
    default:
      throw new AppError('bad-request', { key: 'chooseOne' })
  }
}

const told = (said: { ok: true } | { ok: false; errors: FieldErrors }, what: Told) =>
  said.ok ? { ok: true as const, told: what } : { ok: false as const, errors: said.errors }

/** Me too, and how many of them if one likes. */
async function sayMeToo(ctx: Context, no: number, { form, shown }: Acting): Promise<Said> {
  const read = parseForm(meTooSchema, form)
  if (!read.ok) return read
  const { qty } = read.value
  if (qty !== undefined) return giveQuantity(ctx, { requestNo: no, qty, shown })
  await addMeToo(ctx, no, { shown })
  return { ok: true }
}

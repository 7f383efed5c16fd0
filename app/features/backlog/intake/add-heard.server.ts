import { contactOf } from '#app/features/backlog/intake/contact.ts'
import { dayOf } from '#app/features/backlog/intake/csv/read-row.ts'
import type { Heard } from '#app/features/backlog/intake/heard.schema.ts'
import { lineFor } from '#app/features/backlog/intake/line-for.server.ts'
import { storeItem } from '#app/features/backlog/intake/store-item.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** `known`: the same entry arrived before, as it does when the network comes back late. */
type Added = { ok: true; known: boolean } | { ok: false; errors: FieldErrors }

/** What staff heard elsewhere, or at a fair, goes into the inbox. */
export async function addHeard(ctx: Context, channel: 'staff' | 'event', heard: Heard): Promise<Added> {
  ensureCan(ctx.actor, 'inbox.add')
  const { id: by } = authorOf(ctx.actor)
  const errors = faultsIn(heard, ctx.now())
  if (errors) return { ok: false, errors }
  const line = heard.line ? await findLine(ctx.db, heard.line) : undefined
  if (heard.line && !line) return { ok: false, errors: { line: { key: 'chooseOne' } } }
  await countTowardsLimit(ctx, `inbox:${by}`, ctx.settings.inbox.entriesPerAccount)
  const language = heard.language || null
  const lineId = line?.id ?? (await lineFor(ctx, { text: heard.quote, channel, lang: language }))
  const id = await inTransaction(ctx, (tx) =>
    storeItem(tx, ctx, {
      ...{ channel, lineId, quote: heard.quote, language, place: heard.place || null, sourceUrl: heard.link || null },
      sourceKey: heard.key ? `${by}/${heard.key}` : null,
      saidAt: whenSaid(heard, ctx.now()),
      contact: contactOf(heard.contact),
      ...{ consents: heard.consent === 'on', verified: true },
    }),
  )
  return { ok: true, known: id === undefined }
}

function faultsIn({ date, contact, consent }: Heard, now: number): FieldErrors | undefined {
  const day = dayOf(date)
  if (day !== undefined && day > now) return { date: { key: 'intake.laterThanNow' } }
  if (consent === 'on' && !contact) return { contact: { key: 'intake.consentToWhat' } }
}

const YEAR_MS = 366 * 86_400_000

/** A device's clock may be wrong: neither the future nor long ago. */
function whenSaid({ date, at }: Heard, now: number): number {
  const day = dayOf(date)
  if (day !== undefined) return day
  return at !== undefined && at <= now && at > now - YEAR_MS ? Math.round(at) : now
}

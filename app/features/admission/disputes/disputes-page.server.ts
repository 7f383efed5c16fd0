import { DISPUTES_PER_PAGE, listOpenDisputes } from '#app/features/admission/disputes/bank-disputes.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'

export type DisputesPage = Awaited<ReturnType<typeof disputesPage>>

/** What candidates wait to have answered, over all items. */
export async function disputesPage({ db, language, settings }: Context, search: URLSearchParams) {
  const after = placeIn(search.get('after'))
  const rows = await listOpenDisputes(db, after, DISPUTES_PER_PAGE + 1)
  const page = rows.slice(0, DISPUTES_PER_PAGE)
  const last = page.at(-1)?.dispute
  return {
    title: `${wordsFor(language, 'bank-items').disputes.title} · ${settings.brandName}`,
    rows: page.map(({ dispute: { accountId, decidedBy, ...dispute }, ...item }) => ({ ...dispute, item })),
    next: rows.length > DISPUTES_PER_PAGE && last ? `/bank/disputes?after=${last.createdAt}-${last.id}` : null,
    begins: after === undefined,
  }
}

function placeIn(text: string | null) {
  const [, at, id] = /^(\d{1,15})-([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return at && id ? { at: Number(at), id } : undefined
}

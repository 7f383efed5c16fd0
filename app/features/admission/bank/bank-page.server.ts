import { count } from 'drizzle-orm'
import { bankAddress, filterIn } from '#app/features/admission/bank/bank-filter.ts'
import { bankHealth } from '#app/features/admission/bank/bank-health.ts'
import type { ItemState } from '#app/features/admission/bank/bank-questions.server.ts'
import { dayOf } from '#app/features/admission/bank/calendar-day.ts'
import {
  countItems,
  findNextToReview,
  ITEMS_PER_PAGE,
  listItems,
} from '#app/features/admission/bank/list-items.server.ts'
import { listReviewsOf, listTextsOf, openFlagsOf } from '#app/features/admission/bank/list-versions.server.ts'
import { countLiveStrata } from '#app/features/admission/bank/live-strata.server.ts'
import { readBalance } from '#app/features/admission/bank/read-balance.server.ts'
import { countOpenDisputes } from '#app/features/admission/disputes/bank-disputes.server.ts'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { items } from '#db/schema/index.ts'

export type BankPage = Awaited<ReturnType<typeof bankPage>>

export const readerOf = ({ actor, now }: Context) => ({
  id: actor.kind === 'account' ? actor.id : '',
  today: dayOf(now()),
})

/** The bank as the address asks for it, and how it stands. */
export async function bankPage(ctx: Context, search: URLSearchParams) {
  const { db, settings, language } = ctx
  const filter = filterIn(search)
  const reader = readerOf(ctx)
  const rows = await listItems(db, filter, reader, ITEMS_PER_PAGE + 1)
  const page = rows.slice(0, ITEMS_PER_PAGE)
  const last = page.at(-1)
  return {
    title: `${wordsFor(language, 'bank-items').list.title} · ${settings.brandName}`,
    filter,
    rows: await rowsOf(ctx, page),
    matches: await countItems(db, filter, reader),
    next: rows.length > ITEMS_PER_PAGE && last ? bankAddress({ ...filter, after: last.id }) : null,
    states: await countStates(db),
    mine: await countItems(db, { q: '', only: 'mine' }, reader),
    nextToReview: await findNextToReview(db, reader, ''),
    disputes: await countOpenDisputes(db),
    health: bankHealth(await countLiveStrata(db, settings.exam), settings.exam),
    balance: await readBalance(db, settings.exam),
  }
}

export type BankRow = BankPage['rows'][number]

async function rowsOf({ db, language, now }: Context, page: Awaited<ReturnType<typeof listItems>>) {
  const versionIds = page.map(({ versionId }) => versionId)
  const texts = await listTextsOf(db, versionIds)
  const reviews = await listReviewsOf(db, versionIds)
  const flags = await openFlagsOf(
    db,
    page.map(({ id }) => id),
  )
  return page.map(({ versionId, drawnId, template, pictureId, recheckAt, ...row }) => {
    const own = texts.filter((text) => text.versionId === versionId)
    const shown = own.find(({ lang }) => lang === language) ?? own[0]
    const judged = reviews.filter((review) => review.versionId === versionId).map(({ lang }) => lang)
    return {
      ...row,
      stem: shown && { text: shown.stem, lang: shown.lang },
      waits: own.map(({ lang }) => lang).filter((lang) => !judged.includes(lang)),
      missing: ITEM_LANGUAGES.filter((lang) => !own.some((text) => text.lang === lang)),
      isNewer: drawnId !== null && drawnId !== versionId,
      ...{ isTemplate: template !== null, hasPicture: pictureId !== null, flags: flags.get(row.id)?.length ?? 0 },
      isOverdue: recheckAt !== null && recheckAt < dayOf(now()),
    }
  })
}

async function countStates(db: Queryable): Promise<Partial<Record<ItemState, number>>> {
  const rows = await db.select({ state: items.state, items: count() }).from(items).groupBy(items.state)
  return Object.fromEntries(rows.map(({ state, items }) => [state, items]))
}

import {
  ITEMS_A_PAGE,
  lastWords,
  lettersOf,
  type PanelState,
  roundOf,
  spreadOf,
} from '#app/features/admission/angoff/angoff-panel.ts'
import { findOwnPanel } from '#app/features/admission/angoff/own-panel.server.ts'
import { listPanelItems } from '#app/features/admission/angoff/panel-items.server.ts'
import { listRatings } from '#app/features/admission/angoff/panel-queries.server.ts'
import { remarksOn } from '#app/features/admission/angoff/read-panel.server.ts'
import type { Context } from '#app/platform/context.server.ts'

export type JudgeSheet = Awaited<ReturnType<typeof readSheet>>

/** One page of a judge's own ratings. What the others said shows after the first round, under letters. */
export async function readSheet(ctx: Context, panelId: string, wantedPage: number) {
  const { panel, accountId } = await findOwnPanel(ctx.db, ctx, panelId)
  const { id, name, track, state, versionIds } = panel
  const ratings = await listRatings(ctx.db, id)
  const own = ratings.filter((rating) => rating.accountId === accountId)
  const pages = Math.max(1, Math.ceil(versionIds.length / ITEMS_A_PAGE))
  const page = Number.isInteger(wantedPage) ? Math.min(Math.max(wantedPage, 1), pages) : 1
  const onPage = versionIds.slice((page - 1) * ITEMS_A_PAGE, page * ITEMS_A_PAGE)
  const others = othersSaid(id, state, ratings)
  const items = await listPanelItems(ctx.db, panel, onPage, ctx.language)
  return {
    ...{ id, name, track, state, page, pages, total: versionIds.length },
    round: roundOf(state),
    rated: own.filter(({ round }) => round === (state === 'second-round' ? 2 : 1)).length,
    letter: others?.letters.get(accountId),
    items: items.map((item) => ({
      ...item,
      position: versionIds.indexOf(item.versionId) + 1,
      first: percentOf(own, item.versionId, 1),
      second: percentOf(own, item.versionId, 2),
      remark: own.findLast((rating) => rating.versionId === item.versionId)?.remark ?? '',
      others: others?.of(item.versionId),
    })),
  }
}

type Ratings = Awaited<ReturnType<typeof listRatings>>

function othersSaid(panelId: string, state: PanelState, ratings: Ratings) {
  if (state === 'first-round') return undefined
  const letters = lettersOf(panelId, [...new Set(ratings.map(({ accountId }) => accountId))])
  const words = lastWords(ratings, state === 'closed' ? 2 : 1)
  const of = (versionId: string) => ({
    ...spreadOf(words, versionId, letters),
    remarks: remarksOn(ratings, versionId, letters),
  })
  return { letters, of }
}

function percentOf(own: Ratings, versionId: string, round: number): number | undefined {
  const rating = own.find((one) => one.versionId === versionId && one.round === round)
  return rating && Math.round(rating.share * 100)
}

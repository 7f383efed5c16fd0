import { CANNED_REASONS } from '#app/features/review/decide/canned-reasons.ts'
import { excerptOf } from '#app/features/review/wave/excerpt.ts'
import { groupFacts, nameOf } from '#app/features/review/wave/groups-page.server.ts'
import { asTick } from '#app/features/review/wave/ticked.ts'
import { waveGroups } from '#app/features/review/wave/wave-groups.ts'
import { listItemsById, listPhotoIds, listWaitingTraits } from '#app/features/review/wave/wave-queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

/** What one pair of eyes can take in; the next ones stand here once these are decided. */
const SHOWN = 100

type Place = { kind?: string; value?: string }

export type GroupPage = Awaited<ReturnType<typeof groupPage>>

/** The items of a group, all ticked; what is left of it too, and nothing where others have decided all of it. */
export async function groupPage(ctx: Context, { kind, value = '' }: Place) {
  const groups = waveGroups(await listWaitingTraits(ctx.db), 1)
  const group = groups.find((one) => one.kind === kind && one.values.includes(value))
  const items = group ? await listItemsById(ctx.db, group.itemIds.slice(0, SHOWN)) : []
  const photoIds = await listPhotoIds(
    ctx.db,
    items.map(({ postId }) => postId),
  )
  const [first] = items
  return {
    title: `${wordsFor(ctx.language, 'wave').title} · ${ctx.settings.brandName}`,
    group: group && first ? { ...groupFacts(group), name: nameOf({ ...group, values: [value] }, first) } : null,
    items: items.map((item) => ({
      ...{ id: item.id, kind: item.kind, author: item.author, title: item.title, lang: item.lang },
      ...{ openedAt: item.openedAt, tick: asTick(item), excerpt: excerptOf(item.body) },
      ...{ photoId: photoIds.get(item.postId) ?? null, mayDecide: can(ctx.actor, 'review.decide', item) },
    })),
    canned: CANNED_REASONS.map(({ id, decision, title }) => ({ id, decision, title: title[ctx.language] })),
    longestReason: ctx.settings.textLength.reason,
  }
}

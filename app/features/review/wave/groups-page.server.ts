import { excerptOf } from '#app/features/review/wave/excerpt.ts'
import { type WaveGroup, waveGroups } from '#app/features/review/wave/wave-groups.ts'
import { listItemsById, listPhotoIds, listWaitingTraits } from '#app/features/review/wave/wave-queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'

const MOST_GROUPS = 50

export type GroupsPage = Awaited<ReturnType<typeof groupsPage>>

/** What waits and has something in common, each group with its newest text. */
export async function groupsPage(ctx: Context) {
  const groups = waveGroups(await listWaitingTraits(ctx.db)).slice(0, MOST_GROUPS)
  const newest = await listItemsById(ctx.db, [...new Set(groups.flatMap(({ itemIds }) => itemIds.slice(0, 1)))])
  const byId = new Map(newest.map((item) => [item.id, item]))
  const photoIds = await listPhotoIds(
    ctx.db,
    newest.map(({ postId }) => postId),
  )
  return {
    title: `${wordsFor(ctx.language, 'wave').title} · ${ctx.settings.brandName}`,
    groups: groups.flatMap((group) => {
      const sample = byId.get(group.itemIds[0] ?? '')
      if (!sample) return []
      const { lang, body, postId } = sample
      const shown = {
        name: nameOf(group, sample),
        lang,
        excerpt: excerptOf(body),
        photoId: photoIds.get(postId) ?? null,
      }
      return { ...groupFacts(group), ...shown }
    }),
  }
}

/** What the group has in common, where words can say it. */
export function nameOf({ kind, values }: Pick<WaveGroup, 'kind' | 'values'>, { author }: { author: string }) {
  if (kind === 'account') return author
  return kind === 'link' ? (values[0] ?? '') : null
}

export const groupFacts = ({ kind, values, itemIds, accounts, newestAt }: WaveGroup) => ({
  ...{ kind, value: values[0] ?? '', count: itemIds.length, accounts, newestAt },
})

import { closeRound } from '#app/features/admission/angoff/close-round.server.ts'
import { inviteJudge } from '#app/features/admission/angoff/invite-judge.server.ts'
import { rateItems } from '#app/features/admission/angoff/rate-items.server.ts'
import { angoffPanels, items, itemVersions } from '#db/schema/index.ts'
import type { World } from '#tests/helpers/world.ts'

/** A panel in its first round over `count` plain items, without a bank behind it. */
export async function aPanel(world: World, count: number): Promise<{ panelId: string; versionIds: string[] }> {
  const names = Array.from({ length: count }, (_, at) => `RIG-L1-${90 + at}`)
  const versionIds = names.map((name) => `${name} v1`)
  const createdAt = world.at
  await world.database.door(async (tx) => {
    for (const [at, id] of names.entries()) {
      const item = { id, topic: 'RIG', level: 1, state: 'live' as const, createdAt }
      await tx.insert(items).values(item).onConflictDoNothing()
      const version = { id: versionIds[at] ?? '', itemId: id, version: 1, keys: [0], source: 'A data sheet', createdAt }
      await tx.insert(itemVersions).values(version).onConflictDoNothing()
    }
    const panel = { id: 'a panel', name: 'First panel', track: 'motion' as const, state: 'first-round' as const }
    await tx.insert(angoffPanels).values({ ...panel, versionIds, openedBy: '', openedAt: createdAt })
  })
  return { panelId: 'a panel', versionIds }
}

export async function invite(world: World, panelId: string, ...handles: string[]) {
  for (const handle of handles) await inviteJudge(await world.as('eva'), { panelId, handle })
}

export async function rate(world: World, panelId: string, handle: string, shares: Record<string, number>, round = 1) {
  const ratings = Object.entries(shares).map(([versionId, share]) => ({ versionId, share, remark: null }))
  return rateItems(await world.as(handle), { panelId, round, ratings })
}

export const moveOn = async (world: World, panelId: string, from: Parameters<typeof closeRound>[1]['from']) =>
  closeRound(await world.as('eva'), { panelId, from })

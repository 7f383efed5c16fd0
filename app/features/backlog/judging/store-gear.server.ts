import { inArray } from 'drizzle-orm'
import type { Fit } from '#app/features/backlog/judging/fit-in-words.ts'
import type { Transaction } from '#db/client.server.ts'
import { requestFits, requestScenes, scenes as sceneTable } from '#db/schema/index.ts'

/** What a request has to fit, and where it is used: slugs of scenes. */
export type Gear = { fits?: readonly Fit[]; scenes?: readonly string[] }

export async function storeGear(tx: Transaction, requestId: string, { fits = [], scenes = [] }: Gear): Promise<void> {
  if (fits.length > 0)
    await tx
      .insert(requestFits)
      .values(fits.map((fit) => ({ requestId, ...fit })))
      .onConflictDoNothing()
  if (scenes.length === 0) return
  const known = await tx
    .select({ scene: sceneTable.slug })
    .from(sceneTable)
    .where(inArray(sceneTable.slug, [...scenes]))
  if (known.length > 0) await tx.insert(requestScenes).values(known.map(({ scene }) => ({ requestId, scene })))
}

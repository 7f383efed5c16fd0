import { inTransaction } from '#app/platform/transaction.server.ts'
import { WAVE_PEOPLE, WAVE_POSTS } from '#db/seed/community/spam-wave.ts'
import { demoPasswordHash } from '#db/seed/demo-password.server.ts'
import { holdPost } from '#db/seed/hold-posts.server.ts'
import { settlePerson } from '#db/seed/settle-cast.server.ts'
import type { Stage } from '#db/seed/stage.server.ts'
import type { Catalogue, ToldThread } from '#db/seed/tell-thread.server.ts'

/** Three new accounts that advertise the same in eight threads, behind the six of the tour. */
export async function settleWave(stage: Stage, catalogue: Catalogue, told: ToldThread[]): Promise<void> {
  const passwordHash = await demoPasswordHash()
  await inTransaction(stage, async (tx) => {
    for (const person of WAVE_PEOPLE) await settlePerson(tx, person, passwordHash, stage.at)
  })
  const numbers = new Map(told.map(({ key, no }) => [key, no]))
  for (const { thread, author, body, minutesAgo } of WAVE_POSTS)
    await holdPost(
      stage,
      catalogue,
      { author, body, hoursAgo: minutesAgo / 60, asked: false },
      numbers.get(thread) ?? 0,
    )
}

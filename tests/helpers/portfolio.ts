import { eq } from 'drizzle-orm'
import { accounts, attempts } from '#db/schema/index.ts'
import type { World } from '#tests/helpers/world.ts'

const DAY = 86_400_000

export const WORK = {
  text: 'I photograph furniture and interiors for makers: six to eight rooms a week, tethered, two lights and a flag, colour-checked on site. '.repeat(
    2,
  ),
  links: ['https://rooms.example/work'],
}

/** Three failed sittings of the last weeks, as they are kept: the fourth waits for the window. */
export async function spendAttempts(world: World, handle: string) {
  const [account] = await world.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, handle))
  const rows = [40, 30, 20].map((daysAgo, at) => {
    const startedAt = world.at - daysAgo * DAY
    const moments = { startedAt, firstServedAt: startedAt, finishedAt: startedAt + 1000, deadlineAt: startedAt + 1000 }
    return {
      ...{
        id: `${handle} attempt ${at}`,
        accountId: account?.id ?? '',
        clientKey: `${at}`,
        seed: '',
        bankRevision: '',
      },
      ...{ state: 'failed' as const, lang: 'en' as const, cut: 28, score: 20, allowedSeconds: 1, ...moments },
    }
  })
  await world.database.door((tx) => tx.insert(attempts).values(rows))
}

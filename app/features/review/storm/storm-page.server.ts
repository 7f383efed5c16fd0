import { desc, eq, gt } from 'drizzle-orm'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { accounts, examWaits, reviewItems, storms } from '#db/schema/index.ts'

export type StormPage = Awaited<ReturnType<typeof stormPage>>

export async function stormPage({ db, now, settings, language }: Context) {
  const past = await db
    .select({
      ...{ id: storms.id, startedAt: storms.startedAt, endsAt: storms.endsAt, endedAt: storms.endedAt },
      ...{ reason: storms.reason, by: accounts.handle },
    })
    .from(storms)
    .leftJoin(accounts, eq(accounts.id, storms.startedBy))
    .where(gt(storms.endsAt, 0))
    .orderBy(desc(storms.endsAt))
    .limit(20)
  const running = past.find(({ endedAt, endsAt }) => endedAt === null && endsAt > now()) ?? null
  return {
    running,
    past: past.filter(({ id }) => id !== running?.id),
    waiting: await db.$count(reviewItems, eq(reviewItems.state, 'waiting')),
    examWaits: await db.$count(examWaits),
    hours: settings.moderation.stormHours,
    longestReason: settings.textLength.reason,
    title: `${wordsFor(language, 'storm').title} · ${settings.brandName}`,
  }
}

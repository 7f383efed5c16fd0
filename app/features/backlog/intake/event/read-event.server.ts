import { and, eq, gte } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import { accounts, inboxItems } from '#db/schema/index.ts'

export type EventPageData = Awaited<ReturnType<typeof readEvent>>

/** What the quick form needs, and how many entries its writer has made since midnight where they are. */
export async function readEvent(ctx: Context) {
  const { id, handle } = authorOf(ctx.actor)
  const [account] = await ctx.db.select({ zone: accounts.timeZone }).from(accounts).where(eq(accounts.id, id))
  const midnight = DateTime.fromMillis(ctx.now(), { zone: account?.zone ?? 'utc' }).startOf('day')
  const since = midnight.isValid ? midnight.toMillis() : ctx.now() - 86_400_000
  const own = and(eq(inboxItems.capturedBy, id), eq(inboxItems.channel, 'event'), gte(inboxItems.receivedAt, since))
  return {
    /** Told apart by it, and by the entry's place on the page, however often an entry arrives. */
    key: ctx.newId(),
    by: handle,
    today: await ctx.db.$count(inboxItems, own),
    lines: (await listLines(ctx.db)).map(({ slug, name }) => ({ slug, name })),
  }
}

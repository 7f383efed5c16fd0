import { and, eq, gte } from 'drizzle-orm'
import { findPerson } from '#app/features/review/sanctions/sanction-queries.server.ts'
import { SINCE_HOURS } from '#app/features/review/secure/secure.schema.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { posts, sessions } from '#db/schema/index.ts'

export type SecurePage = Awaited<ReturnType<typeof securePage>>

const HOUR = 3_600_000

/** What would end and what would wait, for each time that can be chosen. */
export async function securePage(ctx: Context, handle: string) {
  const { db, now } = ctx
  const person = await findPerson(db, handle, now())
  ensureCan(ctx.actor, 'account.secure', person)
  const countSince = (hours: number) =>
    db.$count(
      posts,
      and(eq(posts.authorId, person.id), eq(posts.state, 'published'), gte(posts.createdAt, now() - hours * HOUR)),
    )
  return {
    handle: person.handle,
    sessions: await db.$count(sessions, eq(sessions.accountId, person.id)),
    choices: await Promise.all(
      SINCE_HOURS.map(async (hours) => ({ hours, posts: hours === 0 ? 0 : await countSince(hours) })),
    ),
    longestReason: ctx.settings.textLength.reason,
    title: `${wordsFor(ctx.language, 'storm').secure.title(person.handle)} · ${ctx.settings.brandName}`,
  }
}

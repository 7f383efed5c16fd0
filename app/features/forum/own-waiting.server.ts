import { and, eq, inArray } from 'drizzle-orm'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import type { Finding, Rule } from '#app/features/moderation/rule.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { heldEdits, posts, reviewItems, threads } from '#db/schema/index.ts'

/** Why each of these posts of one person waits, by its id. */
export async function findWhyHeld(db: Queryable, postIds: string[], rules: readonly Rule[], language: Language) {
  const rows = await db
    .select({ postId: reviewItems.postId, kind: reviewItems.kind, findings: reviewItems.findings })
    .from(reviewItems)
    .where(
      and(
        inArray(reviewItems.postId, postIds),
        eq(reviewItems.state, 'waiting'),
        inArray(reviewItems.kind, ['held', 'asked']),
      ),
    )
  return new Map(
    rows.map(({ postId, kind, findings }) => [
      postId ?? '',
      { kind, findings: explainFindings(findings as Finding[], rules, language) },
    ]),
  )
}

export type OwnEdit = Awaited<ReturnType<typeof listOwnEdits>>[number]

/** What this person changed in posts that stand as they were until a moderator has looked. */
export const listOwnEdits = (db: Queryable, accountId: string) =>
  db
    .select({
      postId: posts.id,
      no: posts.no,
      kind: posts.kind,
      stands: posts.body,
      lang: posts.lang,
      newTitle: heldEdits.title,
      body: heldEdits.body,
      at: heldEdits.at,
      threadId: threads.id,
      threadNo: threads.no,
      slug: threads.slug,
      title: threads.title,
      threadLang: threads.lang,
    })
    .from(reviewItems)
    .innerJoin(heldEdits, and(eq(heldEdits.postId, reviewItems.postId), eq(heldEdits.editedBy, accountId)))
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(reviewItems.authorId, accountId), eq(reviewItems.kind, 'edit'), eq(reviewItems.state, 'waiting')))
    .limit(50)

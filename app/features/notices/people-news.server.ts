import { eq } from 'drizzle-orm'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import { findAnswer, findAppeal, findPostOfAppeal } from '#app/features/review/appeals/appeal-queries.server.ts'
import { listDeciders } from '#app/features/review/appeals/list-deciders.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { flags, sanctions } from '#db/schema/index.ts'

type Gathered = Promise<News | undefined>

/** To whoever flagged: what came of it. */
export async function gatherFlag(db: Queryable, { actorId, payload }: HappenedEvent): Gathered {
  const [flag] = await db
    .select()
    .from(flags)
    .where(eq(flags.id, String(payload.flagId)))
  const post = flag && (await findPostOfAppeal(db, flag.postId))
  // Taken back in the meantime, the answer is no answer any more.
  if (!flag?.settled || !post) return undefined
  return {
    people: { actor: actorId, account: flag.accountId },
    values: { settled: flag.settled, title: post.title },
    href: `/flag/${post.threadNo}/${post.no}`,
  }
}

/** Imposed or lifted, with the reason; one that an appeal lifted is told by the answer to the appeal. */
export async function gatherSanction(db: Queryable, { actorId, type, payload }: HappenedEvent): Gathered {
  if (payload.byAppeal) return undefined
  const [sanction] = await db
    .select()
    .from(sanctions)
    .where(eq(sanctions.id, String(payload.sanctionId)))
  if (!sanction) return undefined
  const { id, accountId, kind, endsAt, reason, liftReason } = sanction
  const imposed = type === 'sanction.imposed'
  return {
    people: { actor: actorId, account: accountId },
    values: { kind, ...(imposed && endsAt !== null && { endsAt }) },
    quoted: (imposed ? reason : liftReason) ?? undefined,
    href: `/appeal/sanction/${id}`,
  }
}

export async function gatherWaitingAppeal(db: Queryable, { actorId, payload, at }: HappenedEvent): Gathered {
  const item = await findAppeal(db, String(payload.itemId))
  if (item?.state !== 'waiting') return undefined
  const { settings } = await readSettings(db)
  const { deciders } = await listDeciders({ settings, now: () => at }, db, item)
  return { people: { actor: actorId, deciders }, values: {}, href: `/review/appeals/${item.id}` }
}

export async function gatherAnsweredAppeal(db: Queryable, { actorId, payload }: HappenedEvent): Gathered {
  const item = await findAppeal(db, String(payload.itemId))
  const answer = item && (await findAnswer(db, item.id))
  if (!answer) return undefined
  const post = item.postId === null ? undefined : await findPostOfAppeal(db, item.postId)
  const outcome = String(payload.outcome)
  return {
    people: { actor: actorId, account: item.authorId },
    values: { outcome, title: post?.title ?? '', oneSignature: answer.oneSignature ? 1 : 0 },
    quoted: answer.reason,
    href: post ? `/appeal/post/${item.postId}` : `/appeal/sanction/${item.sanctionId}`,
  }
}

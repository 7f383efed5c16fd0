import { and, eq } from 'drizzle-orm'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { attempts, itemDisputes } from '#db/schema/index.ts'

type Gathered = Promise<News | undefined>

/** Whom a corrected mark let in is told so with an apology, and not a second time like anybody who passed. */
export async function gatherAdmission(db: Queryable, { actorId, subject, payload }: HappenedEvent): Gathered {
  const attempt = await findAttempt(db, payload)
  if (attempt?.rescoredAt) return undefined
  const part = payload.reason === 'portfolio' ? 'applicant' : 'account'
  return {
    people: { actor: actorId, [part]: subject.slice(subject.indexOf(':') + 1) },
    values: { asPartner: payload.reason === 'partner' ? 1 : 0 },
    href: '/ask',
  }
}

export async function gatherFailure(db: Queryable, { actorId, payload }: HappenedEvent): Gathered {
  const attempt = await findAttempt(db, payload)
  if (!attempt) return undefined
  const bands = Object.entries(attempt.bands ?? {})
  const inBand = (wanted: string) => bands.flatMap(([topic, band]) => (band === wanted ? [topic] : [])).join(' ')
  return {
    people: { actor: actorId, account: attempt.accountId },
    values: {
      topics: inBand('below'),
      near: inBand('near'),
      nextAt: Number(payload.nextAt ?? 0),
      attemptsUsed: payload.attemptsUsed ? 1 : 0,
      member: payload.member ? 1 : 0,
    },
    href: '/exam',
  }
}

export async function gatherRescoring(db: Queryable, { actorId, payload }: HappenedEvent): Gathered {
  const attempt = await findAttempt(db, payload)
  if (!attempt) return undefined
  const part = payload.admitted ? 'admitted' : 'account'
  return {
    people: { actor: actorId, [part]: attempt.accountId },
    values: { score: attempt.score ?? 0 },
    href: `/exam/${attempt.id}/result`,
  }
}

export async function gatherDispute(db: Queryable, { actorId, payload }: HappenedEvent): Gathered {
  const position = Number(payload.position)
  const [dispute] = await db
    .select()
    .from(itemDisputes)
    .where(and(eq(itemDisputes.attemptId, String(payload.attemptId)), eq(itemDisputes.position, position)))
  if (!dispute) return undefined
  return {
    people: { actor: actorId, account: dispute.accountId },
    values: { position, state: dispute.state },
    quoted: dispute.answer ?? undefined,
    href: `/exam/${dispute.attemptId}/result#disputes`,
  }
}

async function findAttempt(db: Queryable, { attemptId }: HappenedEvent['payload']) {
  if (typeof attemptId !== 'string') return undefined
  const [attempt] = await db.select().from(attempts).where(eq(attempts.id, attemptId))
  return attempt
}

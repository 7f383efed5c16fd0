import { and, desc, eq } from 'drizzle-orm'
import { answerColumn } from '#app/features/backlog/answer-column.server.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { isBelow, pageOf } from '#app/features/backlog/page-cursor.server.ts'
import { BOARD_LABELS, type BoardLabel, isAnswered } from '#app/features/backlog/request-label.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { productLines, requests } from '#db/schema/index.ts'

export const CARDS_PER_PAGE = 30

type Wanted = { label: BoardLabel; lineId?: string; after?: string | null; limit: number; language?: Language }

export type Card = Awaited<ReturnType<typeof listCards>>['cards'][number]

/** The most asked first. Neither names nor quotes, so it is fit for everyone. */
export async function listCards(db: Queryable, { label, lineId, after, limit, language }: Wanted) {
  const rows = await db
    .select({
      ...{ id: requests.id, no: requests.no, title: requests.title, need: requests.need, lang: requests.lang },
      ...{ label: requests.label, state: requests.state, people: requests.people, peopleSince: requests.peopleSince },
      ...{ line: productLines.name, changedAt: requests.changedAt },
      answer: answerColumn('request', language),
    })
    .from(requests)
    .innerJoin(productLines, eq(productLines.id, requests.lineId))
    .where(and(underLabel(label, lineId), isBelow(after, requests.people, requests.id)))
    .orderBy(desc(requests.people), desc(requests.id))
    .limit(limit + 1)
  const { shown, next } = pageOf(rows, limit, ({ people, id }) => [people, id])
  const cards = shown.map(({ id, answer, ...card }) => ({
    ...card,
    answer: answer !== null && isAnswered(card.label) ? firstSentence(answer) : null,
  }))
  return { cards, next }
}

export async function countCards(db: Queryable, lineId?: string): Promise<Record<BoardLabel, number>> {
  const counts = await Promise.all(
    BOARD_LABELS.map(async (label) => [label, await db.$count(requests, underLabel(label, lineId))]),
  )
  return Object.fromEntries(counts) as Record<BoardLabel, number>
}

const underLabel = (label: BoardLabel, lineId?: string) =>
  and(eq(requests.label, label), lineId === undefined ? undefined : eq(requests.lineId, lineId))

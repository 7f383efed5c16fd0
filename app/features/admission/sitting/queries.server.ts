import { and, asc, count, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { listFollowedLineIds } from '#app/features/accounts/queries.server.ts'
import type { Topic } from '#app/features/admission/blueprint.ts'
import type { PastAttempt } from '#app/features/admission/policy/exam-policy.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import type { Answer } from '#app/features/admission/sitting/grade-form.ts'
import { fillIn } from '#app/features/admission/templates/template.ts'
import type { Actor } from '#app/permissions.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import {
  accounts,
  attemptEvents,
  attemptItems,
  attempts,
  examOverrides,
  itemPictures,
  items,
  itemTexts,
  itemVersions,
  itemVoids,
} from '#db/schema/index.ts'

export type Attempt = typeof attempts.$inferSelect

/** Another person's attempt is not found, like one that never was. */
export async function findOwnAttempt(db: Queryable | Transaction, actor: Actor, attemptId: string) {
  if (actor.kind !== 'account') return undefined
  const own = and(eq(attempts.id, attemptId), eq(attempts.accountId, actor.id))
  const [attempt] = await db.select().from(attempts).where(own)
  return attempt
}

export async function findLiveAttempt(db: Queryable | Transaction, accountId: string) {
  const live = and(eq(attempts.accountId, accountId), eq(attempts.state, 'live'))
  const [attempt] = await db.select().from(attempts).where(live)
  return attempt
}

/** Of one person, oldest first: what the next start depends on. */
export async function listPastAttempts(db: Queryable | Transaction, accountId: string): Promise<PastAttempt[]> {
  const past = await db
    .select({ state: attempts.state, firstServedAt: attempts.firstServedAt, finishedAt: attempts.finishedAt })
    .from(attempts)
    .where(eq(attempts.accountId, accountId))
    .orderBy(asc(attempts.startedAt))
  const unspent = and(eq(examOverrides.kind, 'waived-wait'), isNull(examOverrides.usedAt))
  const [waiver] = await db
    .select({ id: examOverrides.id })
    .from(examOverrides)
    .where(and(eq(examOverrides.accountId, accountId), unspent))
    .limit(1)
  return past.map((attempt) => ({ ...attempt, waived: waiver !== undefined }))
}

export async function findLastFinished(db: Queryable, accountId: string) {
  const finished = and(eq(attempts.accountId, accountId), ne(attempts.state, 'live'))
  const [attempt] = await db
    .select({ id: attempts.id, bands: attempts.bands })
    .from(attempts)
    .where(finished)
    .orderBy(desc(attempts.startedAt))
    .limit(1)
  return attempt
}

export type GradedAnswer = Answer & {
  position: number
  itemId: string
  version: number
  lang: ItemLanguage | null
  ms: number
}

/** With the keys, so for grading alone: nothing of this is ever sent. */
export async function listAnswers(db: Queryable | Transaction, attemptId: string): Promise<GradedAnswer[]> {
  const rows = await db
    .select({
      position: attemptItems.position,
      itemId: attemptItems.itemId,
      version: itemVersions.version,
      lang: attemptItems.lang,
      ms: attemptItems.ms,
      topic: items.topic,
      chosen: attemptItems.chosen,
      shown: attemptItems.options,
      pilot: attemptItems.pilot,
      keys: itemVersions.keys,
      voidId: itemVoids.id,
    })
    .from(attemptItems)
    .innerJoin(items, eq(items.id, attemptItems.itemId))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .leftJoin(itemVoids, eq(itemVoids.itemId, attemptItems.itemId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  return rows.map(({ voidId, ...row }) => ({ ...row, topic: row.topic as Topic, voided: voidId !== null }))
}

/** How many items of a form count. */
export async function countScored(db: Queryable, attemptId: string): Promise<number> {
  const scored = and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.pilot, false))
  const [row] = await db.select({ scored: count() }).from(attemptItems).where(scored)
  return row?.scored ?? 0
}

/** What the candidate was told when the sitting was marked, whatever was voided since. */
export async function findFirstGrade(db: Queryable, attemptId: string) {
  const marked = and(eq(attemptEvents.attemptId, attemptId), eq(attemptEvents.kind, 'grade'))
  const [event] = await db.select().from(attemptEvents).where(marked).orderBy(asc(attemptEvents.seq)).limit(1)
  return event?.details as { score: number; state: 'passed' | 'failed' } | undefined
}

/** How many items forms are drawn from: `live` ones are scored, `pilot` ones tried out. */
export async function countDrawable(db: Queryable): Promise<{ live: number; pilot: number }> {
  const inState = (state: 'live' | 'pilot') => db.$count(items, eq(items.state, state))
  return { live: await inState('live'), pilot: await inState('pilot') }
}

export type SheetCell = { position: number; served: boolean; answered: boolean; flagged: boolean }

export async function listSheet(db: Queryable | Transaction, attemptId: string): Promise<SheetCell[]> {
  const rows = await db
    .select({
      position: attemptItems.position,
      servedAt: attemptItems.servedAt,
      chosen: attemptItems.chosen,
      flagged: attemptItems.flagged,
    })
    .from(attemptItems)
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  return rows.map(({ position, servedAt, chosen, flagged }) => ({
    position,
    served: servedAt !== null,
    answered: chosen !== null,
    flagged,
  }))
}

/** What a candidate sees of an item, and nothing else: its words, and tokens that mean something in this sitting only. */
export async function findServedQuestion(db: Queryable, attemptId: string, position: number) {
  const [row] = await db
    .select({
      versionId: attemptItems.itemVersionId,
      lang: attempts.lang,
      values: attemptItems.values,
      shown: attemptItems.options,
      chosen: attemptItems.chosen,
      flagged: attemptItems.flagged,
      sequence: attemptItems.sequence,
      pictureId: itemVersions.pictureId,
    })
    .from(attemptItems)
    .innerJoin(attempts, eq(attempts.id, attemptItems.attemptId))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(
      and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position), isNotNull(attemptItems.servedAt)),
    )
  if (!row) return undefined
  const { versionId, values, shown, pictureId, chosen, flagged, sequence } = row
  const texts = await listTexts(db, versionId)
  const text = texts.find(({ lang }) => lang === row.lang) ?? texts[0]
  if (!text) return undefined
  const written = (words: string) => (values ? fillIn(words, values) : words)
  const options = shown.map(({ token, option }) => ({ token, text: written(text.options[option] ?? '') }))
  const picture = pictureId ? await findPicture(db, pictureId) : undefined
  return {
    ...{ stem: written(text.stem), lang: text.lang, options, chosen, flagged, sequence },
    otherLangs: texts.map(({ lang }) => lang).filter((lang) => lang !== text.lang),
    picture: picture && { ...picture, alt: text.alt ?? '' },
  }
}

export function listTexts(db: Queryable | Transaction, versionId: string) {
  return db.select().from(itemTexts).where(eq(itemTexts.versionId, versionId)).orderBy(asc(itemTexts.lang))
}

async function findPicture(db: Queryable, id: string) {
  const [picture] = await db
    .select({ width: itemPictures.width, height: itemPictures.height })
    .from(itemPictures)
    .where(eq(itemPictures.id, id))
  return picture
}

/** The bytes of the picture beside an item that this person has been shown. */
export async function findServedPicture(db: Queryable, attemptId: string, position: number) {
  const [row] = await db
    .select({ bytes: itemPictures.bytes })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(itemPictures, eq(itemPictures.id, itemVersions.pictureId))
    .where(
      and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position), isNotNull(attemptItems.servedAt)),
    )
  return row?.bytes
}

/** What the welcome page shows of one's own. */
export async function findWelcome({ db, actor }: { db: Queryable; actor: Actor }) {
  if (actor.kind !== 'account') return { kit: '', followed: [] }
  const [account] = await db.select({ kit: accounts.kit }).from(accounts).where(eq(accounts.id, actor.id))
  return { kit: (account?.kit ?? []).join('\n'), followed: await listFollowedLineIds(db, actor.id) }
}

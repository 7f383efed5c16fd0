import { desc, eq } from 'drizzle-orm'
import { readerOf } from '#app/features/admission/bank/bank-page.server.ts'
import { dayOf } from '#app/features/admission/bank/calendar-day.ts'
import { drawExamples } from '#app/features/admission/bank/draw-examples.ts'
import { findItem, sizesOfPictures } from '#app/features/admission/bank/find-item.server.ts'
import { stepsFrom } from '#app/features/admission/bank/item-states.ts'
import { findNextToReview } from '#app/features/admission/bank/list-items.server.ts'
import { listVersions, namesOf, openFlagsOf } from '#app/features/admission/bank/list-versions.server.ts'
import { type ReviewRight, reviewRight } from '#app/features/admission/bank/may-review.server.ts'
import { entryOf } from '#app/features/admission/bank/stored-entry.ts'
import { lastReview } from '#app/features/admission/bank/text-standing.ts'
import { listDisputesOf } from '#app/features/admission/disputes/bank-disputes.server.ts'
import { findItemFigures } from '#app/features/admission/figures/keep-figures.server.ts'
import { lintEntry } from '#app/features/admission/lint/lint-entry.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { log } from '#db/schema/index.ts'

export type BankItemPage = Awaited<ReturnType<typeof bankItemPage>>
export type VersionView = ReturnType<typeof viewOf>
export type TextView = VersionView['texts'][number]

/** Everything an examiner needs to judge an item, on one page. */
export async function bankItemPage(ctx: Context, itemId: string, search: URLSearchParams) {
  const { db, settings, now } = ctx
  const item = ensureFound(await findItem(db, itemId), 'bankItem')
  const versions = await listVersions(db, itemId)
  const disputes = await listDisputesOf(db, itemId)
  const history = await listHistory(db, itemId)
  const newest = ensureFound(versions[0], 'bankItem')
  const names = await namesOf(db, [...peopleOf(versions), ...history.map(({ actorId }) => actorId)])
  const pictures = await sizesOfPictures(db, [...new Set(versions.flatMap(({ pictureId }) => pictureId ?? []))])
  const views = versions.map((version) => viewOf(version, names, pictures))
  const { id, topic, level, state, stateReason, versionId, exposure, views: shown, voided } = item
  return {
    title: `${id} · ${settings.brandName}`,
    item: { id, topic, level, state, stateReason, exposure, shown, voided, isReviewed: versionId !== null },
    drawnId: versionId,
    steps: stepsFrom(state),
    newest: views[0] as VersionView,
    older: views.slice(1),
    rights: await rightsOf(ctx, newest),
    findings: lintEntry(entryOf(item, newest), { today: dayOf(now()) }),
    examples: drawExamples(entryOf(item, newest)),
    figures: await findItemFigures(db, itemId),
    keys: versions.find(({ id }) => id === versionId)?.keys ?? [],
    figuresFrom: settings.exam.figuresFrom,
    flags: (await openFlagsOf(db, [itemId])).get(itemId) ?? [],
    disputes: disputes.map(({ accountId, decidedBy, ...dispute }) => dispute),
    history: history.map(({ actorId, ...entry }) => ({ ...entry, by: names.get(actorId ?? '') ?? null })),
    nextToReview: await findNextToReview(db, readerOf(ctx), itemId),
    told: search.get('told'),
    last: search.get('last'),
  }
}

type Stored = Awaited<ReturnType<typeof listVersions>>[number]

const peopleOf = (versions: Stored[]) =>
  versions.flatMap(({ createdBy, texts, reviews }) => [
    createdBy,
    ...texts.map(({ writtenBy }) => writtenBy),
    ...reviews.map(({ reviewerId }) => reviewerId),
  ])

type Sizes = Awaited<ReturnType<typeof sizesOfPictures>>

function viewOf(version: Stored, names: Map<string, string>, pictures: Sizes) {
  const { createdBy, pictureId, reviews, texts, keys, itemId, ...facts } = version
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null
  const size = pictureId === null ? undefined : pictures.get(pictureId)
  return {
    ...facts,
    by: nameOf(createdBy),
    picture: pictureId !== null && size ? { id: pictureId, ...size } : null,
    texts: texts.map(({ lang, stem, options, explanation, alt, writtenBy }) => {
      const review = lastReview(reviews, version.id, lang)
      return {
        ...{ lang, stem, explanation, alt, by: nameOf(writtenBy) },
        options: options.map((text, at) => ({ text, isKey: keys.includes(at) })),
        review: review && {
          ...{ decision: review.decision, note: review.note, alone: review.alone, at: review.at },
          by: nameOf(review.reviewerId),
        },
      }
    }),
  }
}

/** Of each text of the newest version that is not approved yet: whether the reader may judge it. */
async function rightsOf(ctx: Context, newest: Stored): Promise<Partial<Record<string, ReviewRight>>> {
  const open = newest.texts.filter(({ lang }) => lastReview(newest.reviews, newest.id, lang)?.decision !== 'approved')
  const rights = open.map(async (text) => [text.lang, await reviewRight(ctx, ctx.db, text)] as const)
  return Object.fromEntries(await Promise.all(rights))
}

const listHistory = (db: Queryable, itemId: string) =>
  db
    .select({ seq: log.seq, at: log.at, act: log.act, reason: log.reason, details: log.details, actorId: log.actorId })
    .from(log)
    .where(eq(log.subject, `item:${itemId}`))
    .orderBy(desc(log.seq))
    .limit(30)

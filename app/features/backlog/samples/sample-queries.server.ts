import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import { ENDED, type SampleState } from '#app/features/backlog/samples/sample-steps.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import {
  photoReports,
  photos,
  requests,
  sampleCosts,
  sampleEvents,
  sampleFeedback,
  sampleLinks,
  samplePhotos,
  sampleReadings,
  samples,
} from '#db/schema/index.ts'

export type Sample = typeof samples.$inferSelect
type SampleEvent = Omit<typeof sampleEvents.$inferSelect, 'fields'> & { fields: SampleFields }

const FIRST_NO = 1001

export async function nextSampleNo(db: Queryable): Promise<number> {
  const [row] = await db.select({ last: max(samples.no) }).from(samples)
  return (row?.last ?? FIRST_NO - 1) + 1
}

/** With the request it is of, whose line's owners have a say. */
export async function findSample(db: Queryable, no: number) {
  const [found] = await db
    .select({ sample: samples, request: requests })
    .from(samples)
    .innerJoin(requests, eq(requests.id, samples.requestId))
    .where(eq(samples.no, no))
  return ensureFound(found, 'sample')
}

export async function findSampleById(db: Queryable, id: string): Promise<Sample | undefined> {
  const [found] = await db.select().from(samples).where(eq(samples.id, id))
  return found
}

/** As `sample.step` and the others ask of it. */
export const ofSample = ({
  sample,
  request,
}: {
  sample: Pick<Sample, 'accountId'>
  request: { pmId: string | null; engineerId: string | null }
}) => ({ authorId: sample.accountId, pmId: request.pmId, engineerId: request.engineerId })

export const listSampleEvents = (db: Queryable, sampleId: string): Promise<SampleEvent[]> =>
  db
    .select()
    .from(sampleEvents)
    .where(eq(sampleEvents.sampleId, sampleId))
    .orderBy(asc(sampleEvents.at), asc(sampleEvents.id)) as Promise<SampleEvent[]>

export const listCosts = (db: Queryable, sampleId: string) =>
  db
    .select({
      ...{ kind: sampleCosts.kind, what: sampleCosts.what, sku: sampleCosts.sku, pieces: sampleCosts.pieces },
      ...{ cost: sampleCosts.cost, at: sampleCosts.at },
    })
    .from(sampleCosts)
    .where(eq(sampleCosts.sampleId, sampleId))
    .orderBy(asc(sampleCosts.at), asc(sampleCosts.id))

export const listReadings = (db: Queryable, sampleIds: string[]) =>
  sampleIds.length === 0
    ? Promise.resolve([])
    : db.select().from(sampleReadings).where(inArray(sampleReadings.sampleId, sampleIds))

export async function findFeedback(db: Queryable, sampleId: string) {
  const [found] = await db.select().from(sampleFeedback).where(eq(sampleFeedback.sampleId, sampleId))
  return found
}

export const listLinks = (db: Queryable, sampleIds: string[]) =>
  sampleIds.length === 0
    ? Promise.resolve([])
    : db.select().from(sampleLinks).where(inArray(sampleLinks.sampleId, sampleIds))

/** `reported`: by this reader. */
export const listSamplePhotos = (db: Queryable, sampleId: string, readerId = '') =>
  db
    .select({
      ...{ id: samplePhotos.photoId, kind: samplePhotos.kind, alt: photos.alt, hiddenAt: photos.hiddenAt },
      reported: sql<boolean>`${photoReports.at} is not null`.mapWith(Boolean),
    })
    .from(samplePhotos)
    .innerJoin(photos, eq(photos.id, samplePhotos.photoId))
    .leftJoin(photoReports, and(eq(photoReports.photoId, samplePhotos.photoId), eq(photoReports.accountId, readerId)))
    .where(and(eq(samplePhotos.sampleId, sampleId), isNull(photos.deletedAt)))
    .orderBy(asc(samplePhotos.at))

const brief = {
  ...{ id: samples.id, no: samples.no, state: samples.state, since: samples.since, month: samples.month },
  ...{ acceptedAt: samples.acceptedAt, askedAt: samples.askedAt, accountId: samples.accountId },
  ...{ requestNo: requests.no, title: requests.title, lang: requests.lang, lineId: requests.lineId },
  ...{ pmId: requests.pmId, engineerId: requests.engineerId },
}

export type BriefSample = Awaited<ReturnType<typeof listOwnSamples>>[number]

export const listOwnSamples = (db: Queryable, accountId: string) =>
  db
    .select(brief)
    .from(samples)
    .innerJoin(requests, eq(requests.id, samples.requestId))
    .where(eq(samples.accountId, accountId))
    .orderBy(desc(samples.appliedAt))
    .limit(50)

/** Of one state, since the longest time first. */
export const listInState = (db: Queryable, state: SampleState, most: number, since = 0) =>
  db
    .select(brief)
    .from(samples)
    .innerJoin(requests, eq(requests.id, samples.requestId))
    .where(and(eq(samples.state, state), gt(samples.since, since)))
    .orderBy(asc(samples.since), asc(samples.id))
    .limit(most)

/** Shown to everybody inside, the latest first. */
export const listSharedOf = (db: Queryable, requestIds: string[]) =>
  db
    .select()
    .from(samples)
    .where(and(inArray(samples.requestId, requestIds), isNotNull(samples.sharedAt)))
    .limit(20)

/** Ended without having been shown: counted, never named. */
export const countClosedOf = (db: Queryable, requestId: string) =>
  db.$count(samples, and(eq(samples.requestId, requestId), eq(samples.state, 'closed')))

export const hasEnded = (state: SampleState) => ENDED.includes(state)

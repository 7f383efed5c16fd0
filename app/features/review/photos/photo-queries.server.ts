import { asc, eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import {
  accounts,
  photoReports,
  photos,
  productLines,
  requests,
  reviewItems,
  samplePhotos,
  samples,
} from '#db/schema/index.ts'

/** What waits about a photo of a sample, with the photo as it is now. */
export async function findPhotoItem(db: Queryable, itemId: string) {
  const [found] = await db
    .select({
      item: reviewItems,
      photo: photos,
      sample: { id: samples.id, no: samples.no, sharedAt: samples.sharedAt },
      title: requests.title,
      lang: requests.lang,
      line: productLines.name,
      author: accounts.handle,
    })
    .from(reviewItems)
    .innerJoin(photos, eq(photos.id, reviewItems.photoId))
    .innerJoin(samplePhotos, eq(samplePhotos.photoId, photos.id))
    .innerJoin(samples, eq(samples.id, samplePhotos.sampleId))
    .innerJoin(requests, eq(requests.id, samples.requestId))
    .innerJoin(productLines, eq(productLines.id, requests.lineId))
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .where(eq(reviewItems.id, itemId))
  return found
}

export const listReports = (db: Queryable, photoId: string) =>
  db
    .select({ reason: photoReports.reason, at: photoReports.at, by: accounts.handle })
    .from(photoReports)
    .innerJoin(accounts, eq(accounts.id, photoReports.accountId))
    .where(eq(photoReports.photoId, photoId))
    .orderBy(asc(photoReports.at), asc(photoReports.accountId))

import {
  findSample,
  listReadings,
  listSamplePhotos,
  ofSample,
} from '#app/features/backlog/samples/sample-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

export type ReadingPageData = Awaited<ReturnType<typeof readReading>>

/** An application as its readers see it: nothing that says whose it is. */
export async function readReading(ctx: Context, no: number) {
  const found = await findSample(ctx.db, no)
  ensureCan(ctx.actor, 'sample.judge', ofSample(found))
  const { sample, request } = found
  const { camera, lens, mount, usedFor, fails, lang, scene } = sample
  const readings = await listReadings(ctx.db, [sample.id])
  const own = readings.find(({ readerId }) => readerId === authorOf(ctx.actor).id)
  const { need, learning, modular, makeable, share, note } = own ?? {}
  return {
    no,
    request: { no: request.no, title: request.title, lang: request.lang },
    application: { camera, lens, mount, usedFor, fails, lang, scene },
    photos: await listSamplePhotos(ctx.db, sample.id),
    own: own && { need, learning, modular, makeable, share, note },
  }
}

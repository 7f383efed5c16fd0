import { desc, gt, isNull, sql } from 'drizzle-orm'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inboxAddresses, inboxDropped, inboxSecrets, inboxSources } from '#db/schema/index.ts'

export type SourcesPageData = Awaited<ReturnType<typeof readSources>>

const SHOWN_DROPPED = 20

/** Who may hand in, where mail goes, and what was dropped lately. No secret is ever read again. */
export async function readSources({ db, now, deployment }: Context) {
  const lines = await listLines(db)
  const addresses = await db.select().from(inboxAddresses)
  const sources = await db
    .select({
      ...{
        slug: inboxSources.slug,
        name: inboxSources.name,
        lineId: inboxSources.lineId,
        createdAt: inboxSources.createdAt,
      },
      secrets: sql<number>`(select count(*) from ${inboxSecrets} k where k.source_id = ${sql.identifier('inbox_source')}.id
        and (k.ends_at is null or k.ends_at > ${now()}))`,
    })
    .from(inboxSources)
    .where(isNull(inboxSources.endedAt))
    .orderBy(inboxSources.slug)
  const dropped = await db
    .select({ id: inboxDropped.id, why: inboxDropped.why, at: inboxDropped.at })
    .from(inboxDropped)
    .where(gt(inboxDropped.at, 0))
    .orderBy(desc(inboxDropped.at), desc(inboxDropped.id))
    .limit(SHOWN_DROPPED)
  return {
    publicUrl: deployment.publicUrl,
    lines: lines.map(({ id, slug, name }) => ({
      ...{ id, slug, name },
      address: addresses.find((each) => each.lineId === id)?.address ?? '',
    })),
    sources: sources.map(({ lineId, ...source }) => ({
      ...source,
      line: lines.find(({ id }) => id === lineId)?.name ?? null,
    })),
    dropped,
  }
}

import { and, asc, count, eq, max, sql } from 'drizzle-orm'
import { findBank } from '#app/features/admission/bank/bank.server.ts'
import type { ExamSettings } from '#app/platform/exam-settings.ts'
import type { Queryable } from '#db/client.server.ts'
import { items, itemVersions } from '#db/schema/index.ts'

type Policy = Pick<ExamSettings, 'keyShareLeast' | 'keyShareMost' | 'exposureTarget'>

/** Shares in per cent: of the items whose key stands at each place, and of the late forms that held the most used item. */
export async function readBalance(db: Queryable, policy: Policy) {
  const keyPlaces = await countKeyPlaces(db)
  const all = keyPlaces.reduce((sum, { n }) => sum + n, 0)
  const { draws, exposureFrom } = await findBank(db)
  const [busiest] = await db
    .select({ forms: max(items.exposure) })
    .from(items)
    .where(eq(items.state, 'live'))
  const forms = draws - exposureFrom + 1
  const inForms = forms > 0 ? (busiest?.forms ?? 0) / forms : 0
  return {
    keys: keyPlaces.map(({ place, n }) => ({
      letter: String.fromCharCode(65 + place),
      percent: Math.round((100 * n) / all),
      isFair: n / all >= policy.keyShareLeast && n / all <= policy.keyShareMost,
    })),
    busiest: {
      percent: Math.round(100 * inForms),
      aim: Math.round(100 * policy.exposureTarget),
      forms: Math.max(0, forms),
    },
  }
}

function countKeyPlaces(db: Queryable) {
  const place = sql<number>`json_extract(${itemVersions.keys}, '$[0]')`
  return db
    .select({ place, n: count() })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(and(eq(items.state, 'live'), sql`json_array_length(${itemVersions.keys}) = 1`))
    .groupBy(place)
    .orderBy(asc(place))
}

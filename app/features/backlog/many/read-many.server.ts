import { asc, inArray } from 'drizzle-orm'
import { fieldsOfMany, MOST_AT_ONCE, manyStep } from '#app/features/backlog/many/many-steps.ts'
import { reviewMonths } from '#app/features/backlog/reasons.ts'
import { usualBar } from '#app/features/backlog/returning/reopening.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { requests } from '#db/schema/index.ts'

export type ManyPageData = Awaited<ReturnType<typeof readMany>>

const MONTH_MS = 30.4 * 86_400_000

/** Numbers as they stand in the address or in a form. */
export const numbersIn = (values: readonly (string | File)[]): number[] =>
  [...new Set(values.map(Number))].filter((no) => Number.isSafeInteger(no) && no > 0).slice(0, MOST_AT_ONCE)

/** The requests that were chosen on the board, and the form of one step for all of them. */
export async function readMany({ db, now }: Context, query: URLSearchParams) {
  const to = manyStep(query.get('to'))
  const nos = numbersIn(query.getAll('no'))
  const { no, title, lang, label, version, people } = requests
  const chosen =
    nos.length === 0
      ? []
      : await db
          .select({ no, title, lang, label, version, people })
          .from(requests)
          .where(inArray(requests.no, nos))
          .orderBy(asc(requests.no))
  const most = Math.max(0, ...chosen.map((one) => one.people))
  return {
    ...{ to, chosen, ...fieldsOfMany(to), products: [], renewal: false },
    lines: to === 'routed' ? (await listLines(db)).map(({ slug, name }) => ({ slug, name })) : [],
    usual: {
      reviewAt: new Date(now() + reviewMonths(undefined) * MONTH_MS).toISOString().slice(0, 10),
      reopenPeople: usualBar(most),
    },
  }
}

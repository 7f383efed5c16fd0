import { factsOfWords, listSkus } from '#app/features/backlog/routing/route-facts.server.ts'
import { findRulesInForce } from '#app/features/backlog/routing/route-filed.server.ts'
import { routeOf } from '#app/features/backlog/routing/route-of.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

type Said = { text: string; channel: string; lang?: string | null }
type From = { db: Queryable; settings: Context['settings'] }

/** The line that the routing rules in force name for words from outside; null where none of them takes it. */
export type ChooseLine = (said: Said) => string | null

export const lineFor = async (from: From, said: Said) => (await readLineChoice(from))(said)

/** Everything that is asked for it is read once, for whoever brings in many. */
export async function readLineChoice(from: From): Promise<ChooseLine> {
  const list = await findRulesInForce(from)
  if (!list) return () => null
  const [skus, lines] = await Promise.all([listSkus(from.db), listLines(from.db)])
  return ({ text, channel, lang }) => {
    const facts = factsOfWords(skus, { text, channel, lang: lang ?? languageOf(text), line: null })
    const rule = routeOf(list.rules, facts)
    return lines.find(({ slug }) => slug === rule?.line)?.id ?? null
  }
}

import { outsideFacts } from '#app/features/backlog/routing/route-facts.server.ts'
import { suggestRoute } from '#app/features/backlog/routing/route-filed.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

type Said = { text: string; channel: string; lang?: string | null }

/** The line that the routing rules in force name for words from outside; null where none of them takes it. */
export async function lineFor(
  ctx: { db: Queryable; settings: Context['settings'] },
  { text, channel, lang }: Said,
): Promise<string | null> {
  const facts = await outsideFacts(ctx.db, { text, channel, lang: lang ?? languageOf(text), lineId: null })
  const rule = await suggestRoute(ctx, facts)
  const line = rule && (await findLine(ctx.db, rule.line))
  return line?.id ?? null
}

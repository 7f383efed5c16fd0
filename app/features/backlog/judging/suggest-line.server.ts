import { gatherFacts } from '#app/features/backlog/routing/route-facts.server.ts'
import { suggestRoute } from '#app/features/backlog/routing/route-filed.server.ts'
import type { Context } from '#app/platform/context.server.ts'

type About = { thread: { id: string; title: string; lang: string; lineSlug: string }; need: string }

/** The line that the rules would send it to, or the thread's own. `byRule` names the rule, so that the choice explains itself. */
export async function suggestLine(reader: Pick<Context, 'db' | 'settings'>, { thread, need }: About) {
  const { id: threadId, title, lang, lineSlug } = thread
  const facts = (await gatherFacts(reader.db, [{ id: threadId, title, need, lang, threadId }])).get(threadId)
  const rule = facts && (await suggestRoute(reader, facts))
  return rule ? { slug: rule.line, byRule: rule.name } : { slug: lineSlug, byRule: null }
}

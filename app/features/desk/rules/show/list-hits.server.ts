import { desc, eq } from 'drizzle-orm'
import { excerptOf } from '#app/features/desk/rules/show/excerpt.ts'
import { finderOf } from '#app/features/desk/rules/write/try-rule.ts'
import { type ExplainedFinding, explainFindings } from '#app/features/moderation/explain-findings.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, posts, ruleHits, threads } from '#db/schema/index.ts'

const HITS_SHOWN = 20

export type ShownHit = Awaited<ReturnType<typeof listRows>>[number] & {
  /** Null when the text was refused: it is kept for its author alone. */
  excerpt: { text: string; findings: ExplainedFinding[]; isCut: boolean } | null
}

/** The last of what a rule found, marked as the rule reads today. */
export async function listHits({ db, language }: Context, rule: Rule): Promise<ShownHit[]> {
  const find = finderOf(rule)
  return (await listRows(db, rule.id)).map((row) => {
    if (row.body === null) return { ...row, excerpt: null }
    const opening = row.postNo === 1 && row.title ? `${row.title}\n\n` : ''
    const text = opening + row.body
    const findings = explainFindings(find(text), [rule], language)
    return { ...row, body: null, excerpt: excerptOf(text, findings) }
  })
}

function listRows(db: Queryable, ruleId: string) {
  return db
    .select({
      ...{ id: ruleHits.id, at: ruleHits.at, effect: ruleHits.effect, outcome: ruleHits.outcome },
      ...{ version: ruleHits.ruleVersion, alone: ruleHits.alone, by: accounts.handle },
      ...{ body: posts.body, postNo: posts.no, lang: posts.lang, threadNo: threads.no, title: threads.title },
    })
    .from(ruleHits)
    .leftJoin(accounts, eq(accounts.id, ruleHits.accountId))
    .leftJoin(posts, eq(posts.id, ruleHits.postId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(ruleHits.ruleId, ruleId))
    .orderBy(desc(ruleHits.at), desc(ruleHits.id))
    .limit(HITS_SHOWN)
}

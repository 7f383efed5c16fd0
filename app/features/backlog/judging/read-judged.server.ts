import { desc, eq } from 'drizzle-orm'
import { countTabs } from '#app/features/backlog/judging/count-tabs.server.ts'
import { isBelow, pageOf } from '#app/features/backlog/page-cursor.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { judgeOutcomes, requests, threads } from '#db/schema/index.ts'

const PER_PAGE = 20

export type JudgedData = Awaited<ReturnType<typeof readJudged>>
export type Judged = JudgedData['outcomes'][number]

/** Everything that was ever judged: by whom, when, why; what was taken back stays. */
export async function readJudged(db: Queryable, query: URLSearchParams) {
  const after = query.get('after')
  const rows = await db
    .select({
      outcome: judgeOutcomes,
      ...{ threadNo: threads.no, title: threads.title, lang: threads.lang, toJudgeAt: threads.toJudgeAt },
      requestNo: requests.no,
    })
    .from(judgeOutcomes)
    .innerJoin(threads, eq(threads.id, judgeOutcomes.threadId))
    .leftJoin(requests, eq(requests.id, judgeOutcomes.requestId))
    .where(isBelow(after, judgeOutcomes.at, judgeOutcomes.id))
    .orderBy(desc(judgeOutcomes.at), desc(judgeOutcomes.id))
    .limit(PER_PAGE + 1)
  const { shown, next } = pageOf(rows, PER_PAGE, ({ outcome }) => [outcome.at, outcome.id])
  const names = await namesOf(
    db,
    shown.flatMap(({ outcome }) => [outcome.judgedBy, outcome.takenBackBy]),
  )
  return {
    outcomes: shown.map(({ outcome, toJudgeAt, ...row }) => ({
      ...row,
      ...{ id: outcome.id, kind: outcome.outcome, code: outcome.code, sentence: outcome.sentence, at: outcome.at },
      ...{ sources: outcome.sources, since: outcome.since, by: names.get(outcome.judgedBy) ?? null },
      ...{ takenBackAt: outcome.takenBackAt, takenBackWhy: outcome.takenBackWhy },
      takenBackBy: outcome.takenBackBy === null ? null : (names.get(outcome.takenBackBy) ?? null),
      mayTakeBack: outcome.outcome === 'not-a-demand' && outcome.takenBackAt === null && toJudgeAt === null,
    })),
    next,
    tabs: await countTabs(db),
  }
}

import { countTabs } from '#app/features/backlog/judging/count-tabs.server.ts'
import {
  countBySource,
  countToJudge,
  findDueDates,
  listAccepted,
  listNominations,
  listThreadsToJudge,
} from '#app/features/backlog/judging/judging-queries.server.ts'
import { type JudgeSource, judgeSource, sourcesOf } from '#app/features/backlog/judging/judging-sources.ts'
import { countLateToJudge, judgeSubject } from '#app/features/backlog/judging/tend-judge-clocks.server.ts'
import { listWaiting } from '#app/features/backlog/triage-queries.server.ts'
import { findLine, listLines } from '#app/features/catalogue/queries.server.ts'
import { excerptOf } from '#app/features/search/plain-words.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export type JudgingData = Awaited<ReturnType<typeof readJudging>>
export type ToJudge = JudgingData['threads'][number]

/** What waits to be judged: for all lines or one, for every reason or one. */
export async function readJudging({ db, now }: Pick<Context, 'db' | 'now'>, query: URLSearchParams) {
  const line = query.get('line') ?? undefined
  const lineId = line === undefined ? undefined : ensureFound(await findLine(db, line), 'line').id
  const source = judgeSource(query.get('source'))
  const after = query.get('after')
  const [{ rows, next }, sources, all, lines, late, tabs, waiting] = await Promise.all([
    listThreadsToJudge(db, { lineId, source, after }),
    countBySource(db, lineId),
    countToJudge(db, { lineId }),
    countLines(db, source),
    countLateToJudge(db, now()),
    countTabs(db),
    listWaiting(db),
  ])
  return {
    ...{ threads: await withReasons(db, rows, now()), next, sources, all, lines, late, tabs, waiting },
    ...{ line, source, begins: after === null, judged: query.has('judged') },
  }
}

/** Every open line with how many of its threads wait. */
async function countLines(db: Queryable, source?: JudgeSource) {
  const lines = await listLines(db)
  return Promise.all(
    lines.map(async ({ id, slug, name }) => ({ slug, name, count: await countToJudge(db, { lineId: id, source }) })),
  )
}

type Row = Awaited<ReturnType<typeof listThreadsToJudge>>['rows'][number]

async function withReasons(db: Queryable, rows: Row[], at: number) {
  const ids = rows.map(({ id }) => id)
  const [said, due, accepted] = await Promise.all([
    listNominations(db, ids),
    findDueDates(db, ids),
    listAccepted(
      db,
      rows.flatMap(({ notPossible, acceptedPostId }) => (notPossible && acceptedPostId ? [acceptedPostId] : [])),
    ),
  ])
  return rows.map(({ id, body, acceptedPostId, judgedAt, acceptedAt, ...row }) => {
    const nominations = said.filter(({ threadId }) => threadId === id).sort((a, b) => a.at - b.at)
    const answer = accepted.find((post) => post.id === acceptedPostId)
    const dueAt = due.get(judgeSubject(id)) ?? null
    return {
      ...{ ...row, since: row.since ?? 0, excerpt: excerptOf(body), dueAt, late: dueAt !== null && dueAt <= at },
      sources: sourcesOf({ ...row, judgedAt, acceptedAt, nominations: nominations.length }),
      nominations: nominations.map(({ by, reason, lang, postNo }) => ({ by, reason, lang, postNo })),
      answer: answer ? { no: answer.no, lang: answer.lang, excerpt: excerptOf(answer.body) } : null,
    }
  })
}

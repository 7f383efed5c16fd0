import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { changeRequest } from '#app/features/backlog/change-request.server.ts'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { gradeRequest } from '#app/features/backlog/grading/grade-request.server.ts'
import { findRequest, findStandingVerdict } from '#app/features/backlog/request-queries.server.ts'
import { signProposal } from '#app/features/backlog/sign-proposal.server.ts'
import { askWhetherSolved } from '#app/features/backlog/verdicts/ask-whether-solved.server.ts'
import { replyToQuestion, sayWhetherSolved } from '#app/features/backlog/verdicts/reply-to-request.server.ts'
import { translateVerdict } from '#app/features/backlog/verdicts/translate-verdict.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { accounts, mentions, requests } from '#db/schema/index.ts'
import {
  AFTER_A_MONTH,
  MERGED_INTO,
  type SeedState,
  type SeedTurn,
  STATES,
  TRANSLATIONS,
} from '#db/seed/community/request-states.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import { asPerson, asSystem, type Stage } from '#db/seed/stage.server.ts'
import type { ToldThread } from '#db/seed/tell-thread.server.ts'

const DAY = 86_400_000

/** Requests in the other states, answers in the other language, and what people said of something made. */
export async function settleVerdicts(stage: Stage, told: ToldThread[]): Promise<void> {
  const threads = new Map(told.map(({ key, no }) => [key, no]))
  for (const seed of STATES) await playState(stage, threads.get(seed.thread) ?? 0, seed)
  for (const { request, by, daysAgo, ...words } of TRANSLATIONS)
    ensureTaken(
      await translateVerdict(await person(stage, by, daysAgo), { no: await numberOf(stage, request), ...words }),
    )
  await askAfterAMonth(stage)
  await gradeBothHalves(stage)
}

const person = (stage: Stage, handle: string, daysAgo: number) => asPerson(stage, handle, stage.at - daysAgo * DAY)

function ensureTaken(answer: { ok?: boolean; outcome?: string }) {
  if (answer.ok === false || answer.outcome === 'refused') throw new Error(`refused: ${JSON.stringify(answer)}`)
}

async function playState(stage: Stage, threadNo: number, { title, need, line, by, daysAgo, turns }: SeedState) {
  const filed = await fileRequest(await person(stage, by, daysAgo), { title, need, line }, { threadNo, postNo: 1 })
  if (!filed.ok) throw new Error(`${title} was not filed: ${JSON.stringify(filed.errors)}`)
  for (const turn of turns) await play(stage, filed.no, turn)
}

async function play(stage: Stage, no: number, turn: SeedTurn) {
  const ctx = await person(stage, turn.by, turn.daysAgo)
  const { version } = ensureFound(await findRequest(stage.db, no), 'request')
  if (turn.does === 'step') {
    const into = turn.to === 'merged' ? { into: await numberOf(stage, MERGED_INTO) } : {}
    return ensureTaken(await changeRequest(ctx, { no, to: turn.to, version, fields: { ...turn.fields, ...into } }))
  }
  if (turn.does === 'answer') return ensureTaken(await replyToQuestion(ctx, { no, text: turn.text }))
  if (turn.does === 'sign') return ensureTaken(await signProposal(ctx, { no, version }))
  return addMeToo(ctx, no)
}

async function numberOf({ db }: Stage, key: string): Promise<number> {
  const title = REQUESTS.find((request) => request.key === key)?.title ?? ''
  const [found] = await db.select({ no: requests.no }).from(requests).where(eq(requests.title, title))
  return ensureFound(found, 'request').no
}

async function askAfterAMonth(stage: Stage) {
  const { request: key, daysAgo, gap } = AFTER_A_MONTH
  const no = await numberOf(stage, key)
  const request = ensureFound(await findRequest(stage.db, no), 'request')
  const { id: verdictId } = ensureFound(await findStandingVerdict(stage.db, request.id), 'request')
  await askWhetherSolved(asSystem(stage, stage.at - (daysAgo + 5) * DAY), { verdictId })
  const asked = await listAskers(stage, request.id)
  for (const [index, handle] of asked.entries()) {
    const text = index === 0 ? gap : ''
    ensureTaken(await sayWhetherSolved(await person(stage, handle, daysAgo - index), { no, solved: index > 0, text }))
  }
}

/** A few of those who had asked, the first ones first. */
async function listAskers({ db }: Stage, requestId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ handle: accounts.handle, at: mentions.saidAt })
    .from(mentions)
    .innerJoin(accounts, eq(accounts.id, mentions.accountId))
    .where(and(eq(mentions.requestId, requestId), isNotNull(mentions.accountId), eq(mentions.counts, true)))
    .orderBy(asc(mentions.saidAt))
    .limit(6)
  return [...new Set(rows.map((row) => row.handle))].slice(0, 4)
}

/** The half-ball has been thought about from both sides. */
async function gradeBothHalves(stage: Stage) {
  const no = await numberOf(stage, 'ct3-half-ball')
  const version = async () => ensureFound(await findRequest(stage.db, no), 'request').version
  await gradeRequest(await person(stage, 'pia', 118), {
    ...{ no, half: 'need', version: await version() },
    values: {
      needGrade: 'B',
      why: 'Painful on every slope, but there is a way round.',
      sceneFit: 3,
      impact: 2,
      confidence: 100,
    },
  })
  await gradeRequest(await person(stage, 'raj', 117), {
    ...{ no, half: 'make', version: await version() },
    values: {
      makeGrade: 4,
      why: 'Two of four castings cracked at 9 kg.',
      modularReuse: 1,
      weeks: 14,
      toolingWeeks: 10,
    },
  })
}

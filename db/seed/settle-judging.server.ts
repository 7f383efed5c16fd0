import { and, eq, isNull } from 'drizzle-orm'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { correctMention } from '#app/features/backlog/judging/correct-mention.server.ts'
import { dismissThread } from '#app/features/backlog/judging/dismiss-thread.server.ts'
import { nominateThread } from '#app/features/backlog/judging/nominate-thread.server.ts'
import { takeBackOutcome } from '#app/features/backlog/judging/reopen-thread.server.ts'
import { settleCorrection } from '#app/features/backlog/judging/settle-correction.server.ts'
import { findStandingOutcome } from '#app/features/backlog/judging/settle-thread.server.ts'
import { tendJudgeClocks } from '#app/features/backlog/judging/tend-judge-clocks.server.ts'
import { acceptAsNotPossible } from '#app/features/forum/accept-answer.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { accounts, corrections, mentions, requests, threads } from '#db/schema/index.ts'
import {
  COLLECTED,
  CORRECTIONS,
  DISMISSED,
  NOMINATIONS,
  SAID_NOT_POSSIBLE,
  TAKEN_BACK,
} from '#db/seed/community/judging.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import { asPerson, asSystem, type Stage } from '#db/seed/stage.server.ts'
import type { ToldThread } from '#db/seed/tell-thread.server.ts'

const HOUR = 3_600_000

/** What waited to be judged, what came of it, and what authors said to that; in the order in which it happened. */
export async function settleJudging(stage: Stage, told: ToldThread[]): Promise<void> {
  const threadNo = (key: string) => told.find((thread) => thread.key === key)?.no ?? 0
  const at = (handle: string, hoursAgo: number) => asPerson(stage, handle, stage.at - hoursAgo * HOUR)
  for (const seed of CORRECTIONS) await playCorrection(stage, threadNo(seed.thread), seed)
  const { by, postNo, hoursAgo } = SAID_NOT_POSSIBLE
  await acceptAsNotPossible(await at(by, hoursAgo), threadNo(SAID_NOT_POSSIBLE.thread), postNo)
  await dismissNominated(stage, threadNo(DISMISSED.thread))
  for (const { thread, ...said } of NOMINATIONS)
    await nominateThread(await at(said.by, said.hoursAgo), { ...said, threadNo: threadNo(thread) })
  await takeBack(stage, threadNo(TAKEN_BACK.thread))
  for (const { thread, by: who, hoursAgo: when, ticked, ...filed } of COLLECTED)
    ensureDone(await fileRequest(await at(who, when), filed, { threadNo: threadNo(thread), postNo: 1 }, ticked), thread)
  await tendJudgeClocks(asSystem(stage, stage.at))
}

async function dismissNominated(stage: Stage, threadNo: number) {
  const { nominatedBy, by, hoursAgo, postNo, code, sentence } = DISMISSED
  const person = (handle: string, hours: number) => asPerson(stage, handle, stage.at - hours * HOUR)
  await nominateThread(await person(nominatedBy, hoursAgo + 20), { threadNo, postNo })
  ensureDone(await dismissThread(await person(by, hoursAgo), threadNo, { code, sentence }), DISMISSED.thread)
}

async function takeBack(stage: Stage, threadNo: number) {
  const { by, dismissedHoursAgo, sentence, hoursAgo, why } = TAKEN_BACK
  const lee = (hours: number) => asPerson(stage, by, stage.at - hours * HOUR)
  ensureDone(await dismissThread(await lee(dismissedHoursAgo), threadNo, { code: 'answered', sentence }), 'taken back')
  const [thread] = await stage.db.select({ id: threads.id }).from(threads).where(eq(threads.no, threadNo))
  const standing = await findStandingOutcome(stage.db, thread?.id ?? '')
  await takeBackOutcome(await lee(hoursAgo), ensureFound(standing, 'page').id, why)
}

async function playCorrection(stage: Stage, threadNo: number, seed: (typeof CORRECTIONS)[number]) {
  const { title = '' } = REQUESTS.find(({ key }) => key === seed.request) ?? {}
  const [mention] = await stage.db
    .select({ id: mentions.id })
    .from(mentions)
    .innerJoin(requests, eq(requests.id, mentions.requestId))
    .innerJoin(accounts, eq(accounts.id, mentions.accountId))
    .innerJoin(threads, eq(threads.id, mentions.threadId))
    .where(and(eq(requests.title, title), eq(accounts.handle, seed.by), eq(threads.no, threadNo)))
  const mentionId = ensureFound(mention, 'mention').id
  const said = await asPerson(stage, seed.by, stage.at - seed.hoursAgo * HOUR)
  ensureDone(await correctMention(said, { mentionId, text: seed.text }), seed.request)
  if (!seed.settled) return
  const { by, hoursAgo, answer } = seed.settled
  const [open] = await stage.db
    .select({ id: corrections.id })
    .from(corrections)
    .where(and(eq(corrections.mentionId, mentionId), isNull(corrections.settledAt)))
  const staff = await asPerson(stage, by, stage.at - hoursAgo * HOUR)
  ensureDone(await settleCorrection(staff, open?.id ?? '', { outcome: 'stands', answer }), seed.request)
}

function ensureDone(done: { ok: boolean }, what: string) {
  if (!done.ok) throw new Error(`${what} was refused: ${JSON.stringify(done)}`)
}

import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { addMention, type Collected } from '#app/features/backlog/add-mention.server.ts'
import { type ChangeOutcome, changeRequest } from '#app/features/backlog/change-request.server.ts'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import type { Marked } from '#app/features/backlog/marked-passage.ts'
import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import { signProposal } from '#app/features/backlog/sign-proposal.server.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { THREADS } from '#db/seed/community/all-threads.ts'
import { MEMBERS } from '#db/seed/community/people.ts'
import { PRODUCT_LINES } from '#db/seed/community/product-lines.ts'
import type { SeedMention, SeedRequest, SeedStep } from '#db/seed/community/request-types.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import { type RequestDeed, requestDeeds } from '#db/seed/request-deeds.ts'
import { asPerson, type Stage, together } from '#db/seed/stage.server.ts'
import type { ToldThread } from '#db/seed/tell-thread.server.ts'
import { capitalised } from '#db/seed/volume/phrase.ts'

const DAY = 86_400_000
const MONTH = 30.4 * DAY
/** Each writes a dozen rows. */
const DEEDS_TOGETHER = 30

/** So that the people of the tour have been told something. */
const FIRST_TO_PRESS = { 'arm-for-heat': ['mo', 'ana'], 'ct3-lock-kit': ['ana', 'max'], 'v2-19mm-clamp': ['mo', 'eva'] }

type Numbers = { threads: Map<string, number>; requests: Map<string, number> }

/** What staff and members did about the twelve requests, in the order in which it happened. */
export async function playRequests(stage: Stage, told: ToldThread[]): Promise<void> {
  const { at, random } = stage
  const cast = {
    at,
    random,
    members: MEMBERS,
    firstToPress: FIRST_TO_PRESS,
    threads: new Map(THREADS.map((thread) => [thread.key, thread])),
  }
  const deeds = REQUESTS.flatMap((request) => requestDeeds(cast, request)).sort((a, b) => a.at - b.at)
  const numbers: Numbers = { threads: new Map(told.map(({ key, no }) => [key, no])), requests: new Map() }
  while (deeds.length > 0) await playSome(stage, numbers, deeds.splice(0, DEEDS_TOGETHER))
}

const playSome = (stage: Stage, numbers: Numbers, deeds: RequestDeed[]) =>
  together(stage, async (inOne) => {
    for (const deed of deeds) await play(inOne, numbers, deed)
  })

function play(stage: Stage, numbers: Numbers, deed: RequestDeed): Promise<unknown> {
  switch (deed.what) {
    case 'file':
    case 'mention':
      return collect(stage, numbers, deed)
    case 'me-too':
      return pressMeToo(stage, numbers, deed)
    default:
      return takeStep(stage, numbers, deed)
  }
}

type Deed<What extends RequestDeed['what']> = Extract<RequestDeed, { what: What }>

async function collect(stage: Stage, numbers: Numbers, { what, at, request, mention }: Deed<'file' | 'mention'>) {
  const ctx = await asPerson(stage, collectorOf(request), at)
  const { title, need, line, key } = request
  const marked = markedBy(numbers, mention)
  const collected =
    what === 'file'
      ? await fileRequest(ctx, { title, need, line }, marked)
      : await addMention(ctx, numberOf(numbers, request), marked)
  numbers.requests.set(key, ensureCollected(collected, key))
}

/** The product manager of the line, or the lead where there is none. */
const collectorOf = ({ line }: SeedRequest) => PRODUCT_LINES.find(({ slug }) => slug === line)?.pm ?? 'lee'

function markedBy({ threads }: Numbers, { thread, postNo, quote }: SeedMention): Marked {
  return { threadNo: threads.get(thread) ?? 0, postNo, quote }
}

function ensureCollected(collected: Collected, key: string): number {
  if (collected.ok) return collected.no
  throw new Error(`a passage of ${key} was refused: ${JSON.stringify(collected.errors)}`)
}

const numberOf = ({ requests }: Numbers, { key }: SeedRequest) => requests.get(key) ?? 0

async function pressMeToo(stage: Stage, numbers: Numbers, { at, request, handle }: Deed<'me-too'>) {
  await addMeToo(await asPerson(stage, handle, at), numberOf(numbers, request))
}

async function takeStep(
  stage: Stage,
  numbers: Numbers,
  { what, at, request, step }: Deed<'step' | 'propose' | 'sign'>,
) {
  const no = numberOf(numbers, request)
  const { version } = ensureFound(await findRequest(stage.db, no), 'request')
  if (what === 'sign') return signProposal(await asPerson(stage, step.coSignedBy ?? '', at), { no, version })
  const fields = fieldsOf(request, step, at)
  const outcome = await changeRequest(await asPerson(stage, step.by, at), { no, to: step.to, version, fields })
  ensureTaken(outcome, what === 'propose' ? 'proposed' : 'changed', `${request.key} to ${step.to}`)
}

function ensureTaken(outcome: ChangeOutcome, wanted: 'changed' | 'proposed', step: string) {
  if (outcome.outcome === wanted) return
  throw new Error(`${step} should have been ${wanted}: ${JSON.stringify(outcome)}`)
}

function fieldsOf({ line, language, need }: SeedRequest, step: SeedStep, at: number): StepFields {
  const { to, note, publicText, translation, makeGradeWhy = note } = step
  return {
    ...(to === 'routed' && { line }),
    ...(step.needGrade && { needGrade: step.needGrade, needGradeWhy: note }),
    ...(step.makeGrade && { makeGrade: step.makeGrade, makeGradeWhy }),
    ...(step.overrideWhy && { overrideWhy: step.overrideWhy }),
    ...(step.targetWindow && { targetWindow: quarterAfter(at, 2) }),
    ...(step.reason && { reasonCode: step.reason, reopenPeople: step.reopenPeople }),
    ...(step.wouldChange && { changes: changesIn(step.wouldChange) }),
    ...(step.wouldChangeTranslation && { changesTranslation: step.wouldChangeTranslation }),
    ...(step.reviewInMonths && { reviewAt: Math.round(at + step.reviewInMonths * MONTH) }),
    ...(step.productSku && { productSku: step.productSku }),
    ...(step.count && countingFrom(at, step.count)),
    ...(to === 'making' && { tracker: note ?? 'The workshop’s own list' }),
    ...(to === 'made' && { asksAnswered: need, credits: step.credits }),
    ...(publicText && { publicText, lang: language }),
    ...(translation && { translation }),
    ...(publicText && note && { internalText: note }),
  }
}

/** Until the end of a day, as the form has it. */
function countingFrom(at: number, { days, ...terms }: NonNullable<SeedStep['count']>): StepFields {
  return { ...terms, moq: 50, volumeEndsAt: at - (at % DAY) + days * DAY }
}

/** One sentence names them all; the page lists them. */
const changesIn = (sentence: string) =>
  sentence
    .replace(/[.。]$/, '')
    .split(/[;；]\s*(?:or |另外，)?/)
    .map(capitalised)

/** Such as `2027 Q2`. */
function quarterAfter(at: number, quarters: number): string {
  const day = new Date(at)
  const quarter = day.getUTCFullYear() * 4 + Math.floor(day.getUTCMonth() / 3) + quarters
  return `${Math.floor(quarter / 4)} Q${(quarter % 4) + 1}`
}

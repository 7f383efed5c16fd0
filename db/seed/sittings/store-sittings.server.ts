import { findBank } from '#app/features/admission/bank/bank.server.ts'
import { sheetOf } from '#app/features/admission/figures/sheet.ts'
import { chainEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import { gradeForm } from '#app/features/admission/sitting/grade-form.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { ExamSettings } from '#app/platform/exam-settings.ts'
import type { Transaction } from '#db/client.server.ts'
import { attemptEvents, attemptItems, attempts, itemVersions, sittingSheets } from '#db/schema/index.ts'
import { isRightlyGiven, type PlayedSitting } from '#db/seed/sittings/played-sitting.ts'
import type { Stage } from '#db/seed/stage.server.ts'

const ALLOWED_SECONDS = 3600

/** What starting, answering and handing in would have left of each. */
export async function storeSittings(
  tx: Transaction,
  stage: Stage,
  { settings }: Context,
  played: PlayedSitting[],
): Promise<void> {
  const bank = await findBank(tx)
  const versions = await tx.select({ id: itemVersions.id, version: itemVersions.version }).from(itemVersions)
  const versionOf = new Map(versions.map(({ id, version }) => [id, version]))
  const graded = played.map((sitting) => gradeSitting(stage, settings.exam, sitting))
  await tx.insert(attempts).values(graded.map((each) => attemptRow(each, bank, settings.exam)))
  await tx.insert(attemptItems).values(graded.flatMap((each) => itemRows(stage, each)))
  await tx.insert(sittingSheets).values(graded.map((each) => sheetRow(each, settings.exam.cut, versionOf)))
  await tx.insert(attemptEvents).values(graded.flatMap((each) => eventRows(each, bank.revision, settings.exam)))
}

type Graded = ReturnType<typeof gradeSitting>

function gradeSitting(stage: Stage, { cut, sectionMinimum }: ExamSettings, sitting: PlayedSitting) {
  const grade = gradeForm(answersOf(sitting), { cut, sectionMinimum })
  const state = grade.passed ? ('passed' as const) : ('failed' as const)
  const seconds = sitting.items.reduce((sum, { given }) => sum + given.seconds, 0)
  const finishedAt = Math.round(sitting.startedAt + 1000 * Math.min(ALLOWED_SECONDS, seconds))
  return { id: stage.newId(sitting.startedAt), sitting, grade, state, finishedAt }
}

type Bank = Awaited<ReturnType<typeof findBank>>

function attemptRow(
  { id, sitting, grade, state, finishedAt }: Graded,
  { revision, exposureFrom }: Bank,
  { cut, sectionMinimum }: ExamSettings,
) {
  const { accountId, seed, drawNo, track, lang, startedAt } = sitting
  const { score, bands } = grade
  const deadlineAt = startedAt + 1000 * ALLOWED_SECONDS
  return {
    ...{ id, accountId, state, clientKey: 'demo', seed, bankRevision: revision ?? '', drawNo, exposureFrom },
    ...{ track, lang, textOnly: false, cut, sectionMinimum, startedAt, allowedSeconds: ALLOWED_SECONDS, deadlineAt },
    ...{ firstServedAt: startedAt, finishedAt, finishedBy: 'candidate' as const, score, bands },
  }
}

function eventRows(
  { id, sitting, grade, state, finishedAt }: Graded,
  bankRevision: string | null,
  { cut, length }: ExamSettings,
) {
  const { track, lang, pilots, drawNo, startedAt } = sitting
  const drawn = { track, lang, textOnly: false, pilots, length, drawNo, bankRevision }
  return chainEvents(id, [
    { kind: 'start', at: startedAt, details: { allowedSeconds: ALLOWED_SECONDS, ...drawn } },
    { kind: 'submit', at: finishedAt },
    { kind: 'grade', at: finishedAt, details: { score: grade.score, cut, state } },
  ])
}

const answersOf = ({ items }: PlayedSitting) =>
  items.map(({ item, given }) => ({
    ...{ topic: item.topic, keys: item.keys, pilot: item.pilot, voided: false },
    ...{ chosen: given.option === null ? null : 'given', shown: [{ token: 'given', option: given.option ?? -1 }] },
  }))

function itemRows({ random }: Stage, { id: attemptId, sitting, grade: { right } }: Graded) {
  const { items, lang, startedAt } = sitting
  const newToken = () => [0, 1, 2].map(() => random.below(2 ** 31).toString(36)).join('')
  return items.map(({ item, options, values, given }, at) => {
    const shown = options.map((option) => ({ token: newToken(), option }))
    const chosen = shown.find(({ option }) => option === given.option)?.token ?? null
    return {
      ...{ attemptId, position: at + 1, itemId: item.id, itemVersionId: item.versionId, options: shown, values },
      ...{ pilot: item.pilot, lang, ms: Math.round(1000 * given.seconds), chosen, sequence: 1, servedAt: startedAt },
      ...{ savedAt: startedAt, correct: right[at] ?? false },
    }
  })
}

function sheetRow({ id, sitting, state }: Graded, cut: number, versionOf: ReadonlyMap<string, number>) {
  const { track, lang, items } = sitting
  const answers = items.map((played) => ({
    ...{ itemId: played.item.id, version: versionOf.get(played.item.versionId) ?? 1, option: played.given.option },
    ...{ isRight: isRightlyGiven(played), isPilot: played.item.pilot, lang, seconds: played.given.seconds },
  }))
  return { attemptId: id, passed: state === 'passed', sheet: sheetOf({ track, lang, cut }, answers) }
}

import { findBank } from '#app/features/admission/bank/bank.server.ts'
import { sheetOf } from '#app/features/admission/figures/sheet.ts'
import { chainEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import { gradeForm } from '#app/features/admission/sitting/grade-form.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { attemptEvents, attemptItems, attempts, itemVersions, sittingSheets } from '#db/schema/index.ts'
import { isRightlyGiven } from '#db/seed/sittings/score.ts'
import type { PlayedSitting } from '#db/seed/sittings/sit-exams.server.ts'
import type { Stage } from '#db/seed/stage.server.ts'

const ALLOWED_SECONDS = 3600

/** What starting, answering and handing in would have left of each. */
export async function storeSittings(
  tx: Transaction,
  stage: Stage,
  { settings }: Context,
  played: PlayedSitting[],
): Promise<void> {
  const { revision, exposureFrom } = await findBank(tx)
  const versions = await tx.select({ id: itemVersions.id, version: itemVersions.version }).from(itemVersions)
  const versionOf = new Map(versions.map(({ id, version }) => [id, version]))
  const { cut, sectionMinimum, length } = settings.exam
  const rows = played.map((sitting) => {
    const id = stage.newId(sitting.startedAt)
    const grade = gradeForm(answersOf(sitting), { cut, sectionMinimum })
    const state = grade.passed ? ('passed' as const) : ('failed' as const)
    const seconds = sitting.items.reduce((sum, { given }) => sum + given.seconds, 0)
    const finishedAt = Math.round(sitting.startedAt + 1000 * Math.min(ALLOWED_SECONDS, seconds))
    return { id, sitting, grade, state, finishedAt }
  })
  await tx.insert(attempts).values(
    rows.map(({ id, sitting, grade, state, finishedAt }) => {
      const { accountId, seed, drawNo, track, lang, startedAt } = sitting
      const { score, bands } = grade
      const deadlineAt = startedAt + 1000 * ALLOWED_SECONDS
      return {
        ...{ id, accountId, state, clientKey: 'demo', seed, bankRevision: revision ?? '', drawNo, exposureFrom },
        ...{
          track,
          lang,
          textOnly: false,
          cut,
          sectionMinimum,
          startedAt,
          allowedSeconds: ALLOWED_SECONDS,
          deadlineAt,
        },
        ...{ firstServedAt: startedAt, finishedAt, finishedBy: 'candidate' as const, score, bands },
      }
    }),
  )
  await tx
    .insert(attemptItems)
    .values(rows.flatMap(({ id, sitting, grade }) => itemRows(stage, id, sitting, grade.right)))
  await tx.insert(sittingSheets).values(
    rows.map(({ id, sitting, state }) => ({
      ...{ attemptId: id, passed: state === 'passed' },
      sheet: sheetOf({ track: sitting.track, lang: sitting.lang, cut }, sheetAnswers(sitting, versionOf)),
    })),
  )
  const told = rows.flatMap(({ id, sitting, grade, state, finishedAt }) => {
    const { track, lang, pilots, drawNo, startedAt } = sitting
    const drawn = { track, lang, textOnly: false, pilots, length, drawNo, bankRevision: revision }
    return chainEvents(id, [
      { kind: 'start', at: startedAt, details: { allowedSeconds: ALLOWED_SECONDS, ...drawn } },
      { kind: 'submit', at: finishedAt },
      { kind: 'grade', at: finishedAt, details: { score: grade.score, cut, state } },
    ])
  })
  await tx.insert(attemptEvents).values(told)
}

const answersOf = ({ items }: PlayedSitting) =>
  items.map(({ item, given }) => ({
    ...{ topic: item.topic, keys: item.keys, pilot: item.pilot, voided: false },
    ...{ chosen: given.option === null ? null : 'given', shown: [{ token: 'given', option: given.option ?? -1 }] },
  }))

function itemRows({ random }: Stage, attemptId: string, { items, lang, startedAt }: PlayedSitting, right: boolean[]) {
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

const sheetAnswers = ({ items, lang }: PlayedSitting, versionOf: ReadonlyMap<string, number>) =>
  items.map((played) => ({
    ...{ itemId: played.item.id, version: versionOf.get(played.item.versionId) ?? 1, option: played.given.option },
    ...{ isRight: isRightlyGiven(played), isPilot: played.item.pilot, lang, seconds: played.given.seconds },
  }))

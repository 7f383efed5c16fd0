import { sheetOf } from '#app/features/admission/figures/sheet.ts'
import { isRight } from '#app/features/admission/sitting/grade-form.ts'
import type { GradedAnswer } from '#app/features/admission/sitting/graded-answers.server.ts'
import type { Attempt } from '#app/features/admission/sitting/queries.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { sittingSheets } from '#db/schema/index.ts'

/** Written once, at grading: what statistics are counted from. */
export async function storeSheet(
  tx: Transaction,
  attempt: Attempt,
  answers: readonly GradedAnswer[],
  passed: boolean,
): Promise<void> {
  const sheet = sheetOf(
    attempt,
    answers.map((answer) => ({
      itemId: answer.itemId,
      version: answer.version,
      option: answer.shown.find(({ token }) => token === answer.chosen)?.option ?? null,
      isRight: isRight({ ...answer, voided: false }),
      isPilot: answer.pilot,
      lang: answer.lang ?? attempt.lang,
      seconds: answer.ms / 1000,
    })),
  )
  await tx.insert(sittingSheets).values({ attemptId: attempt.id, passed, sheet })
}

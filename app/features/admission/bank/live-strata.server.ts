import { findBank, readRevision } from '#app/features/admission/bank/bank.server.ts'
import { allStrata, isSameStratum, type Level, type Topic } from '#app/features/admission/blueprint.ts'
import type { StratumSize } from '#app/features/admission/policy/bank-outlook.ts'
import { optionBounds } from '#app/features/admission/policy/exam-policy.ts'
import { isWithin, worthOf } from '#app/features/admission/sitting/draw-form.ts'
import type { ExamSettings } from '#app/platform/exam-settings.ts'
import type { Queryable } from '#db/client.server.ts'

type OptionRules = Pick<ExamSettings, 'leastOptions' | 'mostOptions'>

/** How many items each stratum has today that this policy would draw, a template for three; strata without one as well. */
export async function countLiveStrata(db: Queryable, rules: OptionRules): Promise<StratumSize[]> {
  const { revision } = await findBank(db)
  const bounds = optionBounds(rules)
  const live = (await readRevision(db, revision)).filter((item) => !item.pilot && isWithin(bounds, item.options))
  return allStrata().map(({ topic, level }) => {
    const stratum = { topic, level }
    const own = live.filter((item) =>
      isSameStratum({ topic: item.topic as Topic, level: item.level as Level }, stratum),
    )
    return { ...stratum, items: own.reduce((sum, item) => sum + worthOf(item), 0) }
  })
}

import type { CompiledRules } from './compile-rules.ts'
import type { Evidence, Hit } from './evidence.ts'
import { findHits } from './find-hits.ts'
import { isNear } from './sentence.ts'

/** A report and the words it repeats stand this near, in characters. */
const REACH_OF_A_REPORT = 160

/** Whether the words are told of rather than said: near a report, or inside what somebody else said. */
export function isReported(hit: Hit, evidence: Evidence, { reports, speech }: CompiledRules): boolean {
  return (
    findHits(reports, evidence).some((report) => isNear(report, hit, REACH_OF_A_REPORT)) ||
    findHits(speech, evidence).some((said) => said.start <= hit.start && hit.end <= said.end)
  )
}

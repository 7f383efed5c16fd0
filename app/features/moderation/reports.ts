import type { Evidence, Hit } from '#app/features/moderation/evidence.ts'
import { findHits } from '#app/features/moderation/find-hits.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import { isNear } from '#app/features/moderation/sentence.ts'

/** A report and the words it repeats stand this near, in characters. */
const REACH_OF_A_REPORT = 240

/** Whether the words are told of rather than said: near a report, or inside what somebody else said. */
export function isReported(hit: Hit, evidence: Evidence, { reports, speech }: CompiledRules): boolean {
  return (
    findHits(reports, evidence).some((report) => isNear(report, hit, REACH_OF_A_REPORT)) ||
    findHits(speech, evidence).some((said) => said.start <= hit.start && hit.end <= said.end)
  )
}

import { actsAlike } from '#app/features/desk/rules/versions/acts-alike.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'

type Version = { rule: Rule; state: RuleState; at: number | null }

/** Since when a rule finds what it finds today; null when it came so with the program. */
export const alikeSince = (versions: readonly Version[]) => sinceWhile(versions, () => true)

/** Since when it is on trial as it reads now; undefined when it is not. */
export function trialSince(versions: readonly Version[]): number | undefined {
  if (versions[0]?.state !== 'trial') return undefined
  return sinceWhile(versions, ({ state }) => state === 'trial') ?? 0
}

/** Versions come newest first. */
function sinceWhile(versions: readonly Version[], isMeant: (version: Version) => boolean): number | null {
  const [newest] = versions
  let since: number | null = newest?.at ?? null
  for (const version of versions) {
    if (!newest || !isMeant(version) || !actsAlike(version.rule, newest.rule)) break
    since = version.at
  }
  return since
}

import { RE2JS } from 're2js'
import type { RuleProblem } from '#app/features/moderation/rule-problem.ts'

const LONGEST = 2_000
/** Five times the largest that was ever needed; a larger one costs more than a post is worth. */
const LARGEST_PROGRAM = 4_000

/** What keeps a typed pattern from running: RE2 decides, for it reads in time that grows with the text alone. */
export function patternProblems(pattern: string, path: string): RuleProblem[] {
  if (pattern.length > LONGEST) return [{ path, key: 'tooLong', values: { most: LONGEST } }]
  try {
    const regex = RE2JS.compile(pattern)
    if (regex.programSize() > LARGEST_PROGRAM) return [{ path, key: 'largePattern' }]
    return regex.test('') ? [{ path, key: 'matchesNothing' }] : []
  } catch (error) {
    return [
      { path, key: isTooLarge(error) ? 'largePattern' : 'unreadablePattern', values: { reason: reasonOf(error) } },
    ]
  }
}

function isTooLarge(error: unknown): boolean {
  return /repeat count|too large|nested repetition/.test(reasonOf(error))
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : ''
}

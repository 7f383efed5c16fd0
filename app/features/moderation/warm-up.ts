import { judge } from '#app/features/moderation/judge.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import type { Circumstances } from '#app/features/moderation/rule.ts'

const SETTLED: Circumstances = { authorState: 'settled', publishedPosts: 1 }

/**
 * Judges the examples of the rules, a little at each step, so that what tables learn and what the machine compiles is
 * there before the first member writes. Whoever walks through may let others go first between two steps.
 */
export function* warmUp(compiled: CompiledRules): Generator<void> {
  for (const { rule } of compiled.rules) {
    const { block, pass } = rule.examples
    const text = [...block.slice(0, 2), ...pass.slice(0, 2)].join('\n')
    judge({ fields: [{ name: 'text', text }] }, SETTLED, compiled)
    yield
  }
}

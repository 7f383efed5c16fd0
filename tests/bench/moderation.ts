import { judge } from '#app/features/moderation/judge.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import type { Circumstances } from '#app/features/moderation/rule.ts'
import { paddedRules } from '#tests/bench/moderation-rules.ts'
import { hostileTexts, textsOf } from '#tests/bench/moderation-texts.ts'

const RULES = 300
const TEXTS = 300
const WARM_UP = 60
const SETTLED: Circumstances = { authorState: 'settled', publishedPosts: 12 }

const print = (row: object) => process.stdout.write(`${JSON.stringify(row)}\n`)

function msFor(text: string, rules: CompiledRules): number {
  const began = performance.now()
  judge({ fields: [{ name: 'text', text }] }, SETTLED, rules)
  return performance.now() - began
}

const at = (sorted: number[], share: number) =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))

/** What this machine takes for a fixed sum, so that figures of two runs can be compared. */
function msForASum(): number {
  const began = performance.now()
  let sum = 0
  for (let at = 0; at < 100_000_000; at++) sum += at
  return sum > 0 ? performance.now() - began : 0
}

print({ table: 'machine', 'ms for 100 million additions': at([msForASum()], 0) })
const rules = paddedRules(RULES)
const [, coldText = ''] = hostileTexts(20_000).find(([name]) => name === 'the same offer') ?? []
print({ table: 'cold', text: 'the first call, 20,000 characters of offers', ms: at([msFor(coldText, rules)], 0) })

for (const length of [2000, 5000]) {
  for (const kind of ['honest', 'promo'] as const) {
    for (const language of ['en', 'zh', 'mixed'] as const) {
      const texts = textsOf(kind, language, length, TEXTS)
      for (const text of texts.slice(0, WARM_UP)) msFor(text, rules)
      const ms = texts.map((text) => msFor(text, rules)).sort((a, b) => a - b)
      print({
        table: 'posts',
        ...{ characters: length, kind, language },
        ...{ 'p50 ms': at(ms, 0.5), 'p95 ms': at(ms, 0.95), 'p99 ms': at(ms, 0.99), 'max ms': at(ms, 1) },
      })
    }
  }
}

for (const [name, text] of hostileTexts(100_000)) {
  print({
    table: 'hostile',
    text: name,
    'first ms': at([msFor(text, rules)], 0),
    'again ms': at([msFor(text, rules)], 0),
  })
}
const [, million = ''] = hostileTexts(1_000_000).find(([name]) => name === 'the same offer') ?? []
print({ table: 'hostile', text: 'a million characters of offers', 'first ms': at([msFor(million, rules)], 0) })

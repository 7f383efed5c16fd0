import { judge } from '#app/features/moderation/judge.ts'
import { fuzzedTexts } from '#tests/bench/fuzzed-texts.ts'
import { paddedRules } from '#tests/bench/moderation-rules.ts'

const TEXTS = Number(process.env.TEXTS ?? 1000)
const SHOWN = 15
const rules = paddedRules(300)

/** What the process itself took: other programs on the machine do not count. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const rows = fuzzedTexts(TEXTS, 100_000, 20).map((text) => {
  const began = cpuMs()
  const { outcome } = judge({ fields: [{ name: 'text', text }] }, { authorState: 'settled', publishedPosts: 1 }, rules)
  return { table: 'fuzz', ms: Math.round(cpuMs() - began), characters: text.length, outcome, begins: text.slice(0, 40) }
})
rows.sort((a, b) => b.ms - a.ms)
for (const row of rows.slice(0, SHOWN)) process.stdout.write(`${JSON.stringify(row)}\n`)

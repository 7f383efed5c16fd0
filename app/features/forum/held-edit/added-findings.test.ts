import { expect, test } from 'vitest'
import { addedFindings } from '#app/features/forum/held-edit/added-findings.ts'
import type { Finding } from '#app/features/moderation/rule.ts'

function judged(text: string, ...marked: [ruleId: string, words: string][]) {
  const findings = marked.map(([ruleId, words]): Finding => {
    const start = text.indexOf(words)
    const place = { field: 'text' as const, start, end: start + words.length }
    return { ruleId, ruleVersion: 1, family: 'coupon', effect: 'hold', ...place }
  })
  return { findings, texts: { text } }
}

const added = (after: ReturnType<typeof judged>, before: ReturnType<typeof judged>) =>
  addedFindings(after, before).map(({ ruleId }) => ruleId)

test('what stood there before is not held against a change', () => {
  const before = judged('The code RIG15 worked.', ['coupon-code', 'RIG15'])
  expect(added(judged('Yesterday the code RIG15 worked.', ['coupon-code', 'RIG15']), before)).toEqual([])
})

test('other words of the same rule are new, and so is another rule in the same words', () => {
  const before = judged('The code RIG15 worked.', ['coupon-code', 'RIG15'])
  const after = judged('The codes RIG15 and RIG20 worked.', ['coupon-code', 'RIG20'], ['own-code', 'RIG15'])
  expect(added(after, before)).toEqual(['coupon-code', 'own-code'])
})

test('what only hinted before and would hold the changed text is new; what weighs less by the change is not', () => {
  const hold = judged('A tripod for 80.', ['own-sale', 'A tripod for 80'])
  const hint = { ...hold, findings: hold.findings.map((finding) => ({ ...finding, effect: 'hint' as const })) }
  expect(added(hold, hint)).toEqual(['own-sale'])
  expect(added(hint, hold)).toEqual([])
})

test('a rule that marks the whole text says the same of a longer one', () => {
  const before = judged('One line.', ['learned-judge', 'One line.'])
  expect(added(judged('One line and more.', ['learned-judge', 'One line and more.']), before)).toEqual([])
})

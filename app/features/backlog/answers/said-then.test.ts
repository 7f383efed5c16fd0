import { expect, test } from 'vitest'
import { saidThen } from '#app/features/backlog/answers/said-then.ts'

const said = (label: 'no' | 'planned', at: number) => ({ label, at, text: `${label} at ${at}`, lang: 'en' })
const history = [said('planned', 300), said('no', 200), said('no', 100)]

test.each([
  [150, 'no at 100'],
  [200, 'no at 200'],
  [299, 'no at 200'],
  [300, undefined],
  [900, undefined],
  [50, undefined],
])('a text of %i is read with what stood then, if that is not what stands now', (writtenAt, text) => {
  expect(saidThen(history, writtenAt)?.text).toBe(text)
})

test('where nothing was answered there is nothing to fold away', () => {
  expect(saidThen([], 100)).toBeUndefined()
})

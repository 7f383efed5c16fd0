import { expect, test } from 'vitest'
import { hasReplacement, type LiveItem } from '#app/features/admission/upkeep/bank-spare.ts'

const item = (id: string, template: string | null = null): LiveItem => ({ id, topic: 'PWR', level: 2, template })
const policy = { length: 40, bankLeast: 3 }
const plain = ['a', 'b', 'c', 'd'].map((id) => item(id))

// A form holds one item of PWR level 2, so three have to stay.
test.each([
  ['when three others stay', plain, true],
  ['when a template stays, which stands for three', [item('a'), item('t', 'runtime')], true],
  ['not when two stay', plain.slice(0, 3), false],
  [
    'not by those of another stratum',
    [item('a'), ...plain.map((each) => ({ ...each, id: `x${each.id}`, level: 3 as const }))],
    false,
  ],
])('an item can be replaced %s', (_, live, can) => expect(hasReplacement(item('a'), live, policy)).toBe(can))

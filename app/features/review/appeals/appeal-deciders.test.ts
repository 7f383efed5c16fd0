import { expect, test } from 'vitest'
import { appealDeciders } from '#app/features/review/appeals/appeal-deciders.ts'

const appeal = { authorId: 'ana', againstId: 'mo' }

test.each([
  ['another moderator', ['mo', 'max'], ['lee'], ['ada'], ['max']],
  ['a lead where there is no other moderator', ['mo'], ['lee'], ['ada'], ['lee']],
  ['an admin where the lead decided it', ['mo'], ['mo'], ['ada'], ['ada']],
  ['nobody at first where nobody else is there', ['mo'], [], ['mo'], []],
  ['never whose appeal it is', ['ana', 'mo'], ['lee'], [], ['lee']],
])('an appeal is answered by %s', (_, moderators, leads, admins, deciders) => {
  expect(appealDeciders({ moderators, leads, admins }, appeal)).toEqual(deciders)
})

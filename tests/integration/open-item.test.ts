import { afterEach, beforeEach, expect, test } from 'vitest'
import { openItem } from '#app/features/admission/sitting/open-item.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { action as finish } from '#app/routes/exam.$attempt.finish.tsx'
import { askIn, locationOf, statusOf } from '#tests/helpers/ask-route.ts'
import { createExamWorld, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
let sitting: { attemptId: string; tab: string | null }
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  sitting = await startAttempt(ben, start())
})
afterEach(() => world.close())

const stored = async (position: number) => (await storedForm(world.db, sitting.attemptId))[position - 1]!
const go = (position: string) =>
  askIn(world)(finish, ben, { params: { attempt: sitting.attemptId }, form: { tab: sitting.tab ?? '', go: position } })

test('from the overview every item can be gone to, and no answer or flag is touched', async () => {
  const { key } = await stored(1)
  await saveAnswer(ben, { ...sitting, position: 1, option: key, flagged: true })
  expect(locationOf(await go('30'))).toBe(`/exam/${sitting.attemptId}/30?tab=${sitting.tab}`)
  expect(await stored(30)).toMatchObject({ servedAt: world.at, chosen: null })
  expect(locationOf(await go('1'))).toBe(`/exam/${sitting.attemptId}/1?tab=${sitting.tab}`)
  expect(await stored(1)).toMatchObject({ chosen: key, flagged: true, sequence: 1 })
})

test('an item that the form does not hold is refused', async () => {
  for (const position of ['41', '0', 'x', '1.5']) expect(statusOf(await go(position))).toBe(400)
})

test('an older tab, a late one and somebody else open nothing', async () => {
  const place = { ...sitting, position: 9 }
  await resumeAttempt(ben, sitting.attemptId)
  expect(await openItem(ben, place)).toBe('elsewhere')
  await expect(openItem(await world.as('raj'), place)).rejects.toMatchObject({ code: 'not-found' })
  world.advance(2 * HOUR)
  expect(await openItem(ben, place)).toBe('late')
  expect(locationOf(await go('9'))).toBe(`/exam/${sitting.attemptId}/result`)
  expect((await stored(9)).servedAt).toBeNull()
})

import { expect, test } from 'vitest'
import {
  eachAnswer,
  isPilotMark,
  isRightMark,
  langOfMark,
  optionOfMark,
  sheetOf,
} from '#app/features/admission/figures/sheet.ts'

const sitting = { track: 'motion' as const, lang: 'en' as const, cut: 28 }
const answer = { itemId: 'RIG-L1-01', version: 2, isRight: false, isPilot: false, lang: 'en' as const, seconds: 12.4 }

test('a sheet gives back each answer: option, right or wrong, language, seconds', () => {
  const answers = [
    { ...answer, option: 0, isRight: true },
    { ...answer, itemId: 'SAF-L3-01', version: 1, option: 4, lang: 'zh-CN' as const },
    { ...answer, option: null, isPilot: true },
  ]
  const read: unknown[] = []
  eachAnswer(sheetOf(sitting, answers), (key, mark, seconds) =>
    read.push([key, optionOfMark(mark), isRightMark(mark), isPilotMark(mark), langOfMark(mark), seconds]),
  )
  expect(read).toEqual([
    ['RIG-L1-01@2', 0, true, false, 'en', 12],
    ['SAF-L3-01', 4, false, false, 'zh-CN', 12],
    ['RIG-L1-01@2', null, false, true, 'en', 12],
  ])
})

test('a sheet stays under a kilobyte', () => {
  const sheet = sheetOf(sitting, Array(44).fill({ ...answer, option: 1 }))
  expect(JSON.stringify(sheet).length).toBeLessThan(1024)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGift } from '#app/features/admission/formats/gift.ts'
import { writeGiftQuestion } from '#app/features/admission/formats/write-gift.ts'
import { anyBank, RUNS, withoutLines } from '#tests/helpers/any-question.ts'

test('any bank written as GIFT and read again is the same bank', () => {
  fc.assert(
    fc.property(anyBank, (questions) => {
      const { questions: read, problems } = readGift(questions.map(writeGiftQuestion).join(''))
      expect(problems.filter((problem) => problem.kind !== 'warning')).toEqual([])
      expect(withoutLines(read)).toEqual(questions)
    }),
    RUNS,
  )
})

test('what would be read as something else is written so that it is not', () => {
  const question = {
    id: 'RIG-1',
    lang: 'zh-CN' as const,
    kind: 'single' as const,
    title: '',
    stem: '// f:2 {a}\nC:\\new?',
    options: ['%50%', '[html] <b>', 'x -> y'],
    keys: [1],
    explanation: '# 1',
    tags: ['RIG', 'L1'],
    topic: 'RIG' as const,
    level: 2 as const,
    source: 'ISO [1222]',
    line: 0,
  }
  expect(writeGiftQuestion(question)).toBe(
    [
      '// [id:RIG-1] [lang:zh-CN] [tag:RIG] [tag:L1] [level:2] [source:ISO [1222\\]]',
      '[plain]// f\\:2 \\{a\\}\\nC\\:\\\\new? {',
      '~[plain]%50%',
      '=[plain][html] <b>',
      '~x -> y',
      '####\\# 1',
      '}\n\n',
    ].join('\n'),
  )
})

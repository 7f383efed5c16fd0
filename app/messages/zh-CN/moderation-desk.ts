import type { words as en } from '#app/messages/en/moderation-desk.ts'

const ruleProblems: typeof en.ruleProblems = {
  missing: '此处不能为空。',
  notText: '此处应为文字。',
  notNumber: '此处应为数字。',
  notList: '此处应为列表。',
  notRule: '此处应为一组带名称的字段。',
  notChoice: ({ choices }) => (choices ? `请从以下选项中选择：${choices}。` : '不在可选范围内。'),
  notDate: '日期无法识别，请写成 2026-03-31 的形式。',
  notId: '只能用小写字母、数字和单个连字符。',
  unknownField: ({ name }) => `这里没有名为“${name}”的字段。`,
  tooLong: ({ most }) => `太长：最多 ${most} 个字符。`,
  tooMany: ({ most }) => `太多：最多 ${most} 个。`,
  tooFew: ({ least }) => `至少要有 ${least} 个。`,
  outOfRange: ({ least, most }) =>
    most === undefined
      ? `不能小于 ${least}。`
      : least === undefined
        ? `不能大于 ${most}。`
        : `应在 ${least} 到 ${most} 之间。`,
  unknownClause: '版规里没有这一条。',
  notPart: '无法识别的规则部件。',
  noneAlone: '“none”只能放在“all”里面。',
  tooDeep: ({ most }) => `部件最多嵌套 ${most} 层。`,
  tooManyChoices: ({ most }) => `组合超过 ${most} 种：请减少部件，或改用加权。`,
  unknownList: ({ name }) => `没有名为“${name}”的列表。`,
  unreadablePattern: ({ reason }) => `表达式无法读取：${reason}。须为 RE2 语法，不支持环视和反向引用。`,
  largePattern: '表达式展开后太大。请减少重复次数，或拆成几个。',
  matchesNothing: '这个表达式在空白处也会匹配。请至少要求一个字符。',
  needsMissed: ({ example }) => `表达式能匹配“${example}”，但其中没有它所需的词，因此不会被检查。`,
  oneGround: '要拒绝一个帖子，需要两个依据：有好处，也有获取的途径；或链接在确切的名单上。',
  hitsEverything: ({ count, of, sentence }) => `${of} 句日常用语里有 ${count} 句被误伤，例如“${sentence}”。`,
  notCaught: ({ example }) => `没有抓到自己的例子“${example}”。`,
  caughtWrongly: ({ example }) => `误伤了应当放行的“${example}”。`,
  fewExamples: ({ least }) => `草稿和试运行之外，这里至少要有 ${least} 个例子。`,
}

export const words: typeof en = {
  ruleProblems,
}

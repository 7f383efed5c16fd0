import type { FeatureWords } from '#app/messages/features.ts'

export const words: FeatureWords['flags'] = {
  title: '举报帖子',
  flagged: '你举报了这个帖子',
  about: (author, no, thread) => `${author} 在「${thread}」中的第 ${no} 楼`,
  question: '它有什么问题？',
  reasons: {
    promotion: { name: '推广', hint: '在兜售、出售或宣传什么。' },
    'not-product': { name: '与产品无关', hint: '回答它对任何人挑选、适配、使用或维修器材都没有帮助。' },
    'personal-data': { name: '个人信息', hint: '露出了与他人无关的住址、号码或姓名。' },
    insult: { name: '侮辱他人', hint: '针对的是人，而不是器材。' },
    unsafe: { name: '危险建议', hint: '照着做可能会伤到人。' },
    other: { name: '其他', hint: '请在下面说明。' },
  },
  clause: '如果是推广：违反了哪条守则？',
  clauseHint: '不确定可以不选。',
  notSure: '不确定',
  note: '对版主说一句（选「其他」时必填）',
  noteHint: '只有版主能看到。',
  after: '版主看过之前，帖子保持原样。作者不会知道是谁举报的。处理结果会通知你。',
  button: '举报这个帖子',
  back: '回到帖子',
  reason: '原因',
  yourNote: '你的说明',
  when: '举报时间',
  waits: '谢谢。版主会来查看，结果会通知你。',
  settled: {
    agreed: '版主看过后同意你的意见。',
    disagreed: '版主看过后保留了帖子。仍然谢谢你告诉我们。',
  },
  withdraw: '撤回举报',
}

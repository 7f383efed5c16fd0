export const words: typeof import('#app/messages/en/bank.ts').words = {
  nav: {
    label: '考官区',
    items: '题目',
    import: '导入',
    disputes: '异议',
    sittings: '考试记录',
    portfolios: '作品集',
    statistics: '统计',
    angoff: '及格线',
    policy: '考试规则',
    decisions: '人工决定',
  },
}

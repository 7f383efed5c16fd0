import type { words as english } from '#app/messages/en/ledger-export.ts'

export const words: typeof english = {
  title: '导出台账',
  lede: '供表格软件或程序使用：UTF-8，逗号分隔。看起来像公式的内容会变成纯文字。',
  what: '表格',
  kinds: {
    requests: '需求及其数字',
    mentions: '提及，含原话与出处',
    verdicts: '答复，含理由与当时的数字',
    samples: '样品，不含姓名和地址',
  },
  line: '产品线',
  allLines: '全部产品线',
  named: '提及表带会员用户名：限自己的产品线，组长可导出全部',
  take: '下载',
  logged: '每次下载都会连同你的名字记入日志。',
}

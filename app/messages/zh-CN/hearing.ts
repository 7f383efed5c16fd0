import type { words as english } from '#app/messages/en/hearing.ts'

export const words: typeof english = {
  post: {
    nominate: '应该让产品人员听到',
    collect: '收集',
    collectWords: '收集这些词句',
    addTo: (no) => `加入 R-${no}`,
  },
  banner: { needToo: '我也需要，或更正', yours: '你的话：补充、更正、收回' },
}

import type { words as english } from '#app/messages/en/learning.ts'

const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)}%`

export const words: typeof english = {
  title: '学习',
  lede: '它从版主的最终决定中学习。它可以把帖子留待查看，绝不会拒绝；还会给队列排序，并指出可能漏掉的帖子。',
  off: (decided, wanted) => `目前关闭。它要从 ${wanted} 个人工决定中学习，现在有 ${decided} 个。`,
  offWhy: '太少时只会学到一时的偏好。在那之前只由规则判断。',
  progress: '距第一次训练的决定数',
  noneBetter: '训练过，但还不比猜测更好。目前只由规则判断。',
  on: (holdsAt) => `目前开启。它认为有 ${percent(holdsAt)} 以上可能是推广的帖子，会留待版主查看。`,
  train: '现在训练',
  trainHint: '每周自动训练一次。只有在谁都没学过的帖子上表现更好，新的才会接替。',
  asked: '马上开始训练。请稍后重新载入本页查看结果。',
  history: '训练记录',
  heads: {
    when: '训练时间',
    decisions: '决定数',
    state: '结果',
    ranking: '排序正确',
    surprise: '意外程度',
    caught: '误判 0.5% 时捕获',
  },
  states: { live: '使用中', former: '已被接替', 'not-better': '没有更好' },
  share: (share) => percent(share, 1),
  ranksHint: '排序正确：在没学过的帖子上，它有多常认为推广比正当帖子更像推广。意外程度：0 表示确定且正确，越小越好。',
  samples: '规则漏掉了多少',
  samplesLede: (share) => `随机抽取 ${percent(share, 1)} 的已发布帖子请版主阅读。`,
  missed: (hits, of, low, high) =>
    of === 0
      ? '最近 90 天还没有对抽样作出决定，所以不得而知。'
      : `最近 90 天的 ${of} 个抽样中有 ${hits} 个是推广：占全部已发布帖子的 ${percent(low, 1)} 到 ${percent(high, 1)}。`,
  readThem: '阅读等待中的抽样',
  misses: '可能漏掉的',
  missesLede: '最像被删内容的已发布帖子。在版主决定之前，它们不会有任何变化。',
  noMisses: '没有可疑的帖子。',
  likely: (share) => percent(share),
  by: (handle, thread) => `${handle}，“${thread}”`,
  look: '放进队列',
}

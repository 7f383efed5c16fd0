export const words: typeof import('#app/messages/en/lateness.ts').words = {
  workdays: (n) => `我们晚了：比承诺的时间超出 ${n} 个工作日。这条需求没有被忘记。`,
  days: (n) => `我们晚了：比承诺的时间超出 ${n} 天。这条需求没有被忘记。`,
  crowded: (n) => `目前有 ${n} 条需求等待分派，我们来不及按时处理。每条需求都从提出之日起计数，只是答复会比平时慢。`,
}

export const words: typeof import('#app/messages/en/exam-statistics.ts').words = {}

export const words: typeof import('#app/messages/en/exam-policy.ts').words = {}

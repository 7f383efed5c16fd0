export const words: typeof import('#app/messages/en/bank-reasons.ts').words = {}

export const words: typeof import('#app/messages/en/bank.ts').words = {}

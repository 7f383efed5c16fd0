export const words: typeof import('#app/messages/en/accounts.ts').words = {}

export const words: typeof import('#app/messages/en/angoff.ts').words = {}

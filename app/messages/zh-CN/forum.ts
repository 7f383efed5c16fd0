export const words: typeof import('#app/messages/en/forum.ts').words = {}

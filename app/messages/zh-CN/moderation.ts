export const words: typeof import('#app/messages/en/moderation.ts').words = {}

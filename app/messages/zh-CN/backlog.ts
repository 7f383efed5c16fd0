export const words: typeof import('#app/messages/en/backlog.ts').words = {}

export const words: typeof import('#app/messages/en/notices.ts').words = {}

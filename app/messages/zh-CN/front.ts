export const words: typeof import('#app/messages/en/front.ts').words = {}

export const words: typeof import('#app/messages/en/review.ts').words = {}

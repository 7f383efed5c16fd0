export const words: typeof import('#app/messages/en/portfolio.ts').words = {}

export const words: typeof import('#app/messages/en/demo.ts').words = {}

export const words: typeof import('#app/messages/en/triage.ts').words = {}

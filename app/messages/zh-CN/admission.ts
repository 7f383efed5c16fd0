export const words: typeof import('#app/messages/en/admission.ts').words = {}

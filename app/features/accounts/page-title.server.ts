import { wordsFor } from '#app/messages/words.server.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Settings } from '#app/platform/settings.ts'

type Words = ReturnType<typeof wordsFor<'accounts'>>
type Shown = { language: Language; settings: Pick<Settings, 'brandName'> }

export const pageTitle = ({ language, settings }: Shown, pick: (words: Words) => string) =>
  `${pick(wordsFor(language, 'accounts'))} · ${settings.brandName}`

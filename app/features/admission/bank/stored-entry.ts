import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import type { findNewestVersion } from '#app/features/admission/bank/bank-questions.server.ts'
import { isLevel, isTopic } from '#app/features/admission/blueprint.ts'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'

export type StoredVersion = NonNullable<Awaited<ReturnType<typeof findNewestVersion>>>
type Labels = { id: string; topic: string; level: number }

/** A stored version as what the linter and the forms read. */
export function entryOf({ id, topic, level }: Labels, version: StoredVersion): BankEntry {
  const { kind, keys, template, pictureId, source, checkedAt, recheckAt, texts } = version
  return {
    ...{ id, kind, keys, source, tags: [topic, `L${level}`], line: 1 },
    ...(isTopic(topic) && { topic }),
    ...(isLevel(level) && { level }),
    ...(checkedAt !== null && { checked: checkedAt }),
    ...(recheckAt !== null && { recheck: recheckAt }),
    ...(template !== null && { template }),
    ...(pictureId !== null && { picture: pictureId }),
    texts: ITEM_LANGUAGES.flatMap((lang) => texts.filter((text) => text.lang === lang)).map((text) => ({
      ...{ lang: text.lang, title: '', stem: text.stem, options: text.options },
      ...(text.explanation !== null && { explanation: text.explanation }),
      ...(text.alt !== null && { alt: text.alt }),
    })),
  }
}

import type { ItemLanguage } from '#app/features/admission/question.ts'

type TextReview = { versionId: string; lang: ItemLanguage; decision: 'approved' | 'returned'; at: number }
type Words = { lang: string; stem: string; options: string[]; explanation?: string | null; alt?: string | null }
type Facts = { kind: string; keys: number[]; template: string | null; pictureId: string | null }

/** What was said of a text last; undefined while it waits. `reviews` stand in the order of time. */
export const lastReview = <R extends TextReview>(reviews: readonly R[], versionId: string, lang: ItemLanguage) =>
  reviews.findLast((review) => review.versionId === versionId && review.lang === lang)

/** Whether a reader of this language finds the same question with the same key in both versions. */
export const asksTheSame = (one: Facts & Words, other: Facts & Words) =>
  JSON.stringify(asked(one)) === JSON.stringify(asked(other))

const asked = ({ kind, keys, template, pictureId, stem, options, explanation, alt }: Facts & Words) => [
  ...[kind, keys, template, pictureId],
  ...[stem, options, explanation ?? null, alt ?? null],
]

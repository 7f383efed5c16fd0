import type { FieldName } from '#app/features/moderation/rule.ts'

/** Which part of a post is typed where. */
export const TYPED_FIELDS = {
  title: 'title',
  body: 'text',
  alt: 'altText',
  reason: 'reason',
} as const satisfies Record<string, FieldName>

export type TypedField = keyof typeof TYPED_FIELDS

/** The name of the control that holds a part of the post; a part that is not typed has none. */
export const controlFor = (field: FieldName) =>
  Object.entries(TYPED_FIELDS).find(([, part]) => part === field)?.[0] as TypedField | undefined

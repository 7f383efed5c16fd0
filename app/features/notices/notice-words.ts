import type { NoticeKind } from '#app/features/notices/recipients.ts'
import type { words } from '#app/messages/en/notices.ts'

export type NoticeWords = typeof words
export type KindWords = NoticeWords['kinds'][NoticeKind]

/** Undefined for a kind that an older version wrote and this one no longer knows. */
export const wordsOfKind = (noticeWords: NoticeWords, kind: string) =>
  Object.hasOwn(noticeWords.kinds, kind) ? noticeWords.kinds[kind as NoticeKind] : undefined

import type { MailText } from '#app/features/notices/notice-mail.ts'
import { type NoticeWords, wordsOfKind } from '#app/features/notices/notice-words.ts'

type Told = { kind: string; values: Record<string, string | number>; href: string }

/** One line for each thing that moved, with the way to it. */
export function digestMail(words: NoticeWords, news: readonly Told[], handle: string, publicUrl: string): MailText {
  const lines = news.map(
    ({ kind, values, href }) => `${wordsOfKind(words, kind)?.line(values) ?? ''}\n${publicUrl}${href}`,
  )
  const { hello, notice, digest } = words.mail
  return {
    subject: digest(news.length),
    body: `${[hello(handle), ...lines, `-- \n${notice}\n${publicUrl}/settings#mail`].join('\n\n')}\n`,
  }
}

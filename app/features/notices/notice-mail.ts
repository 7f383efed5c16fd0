import type { NoticeWords } from '#app/features/notices/notice-words.ts'
import { type KindWords, wordsOfKind } from '#app/features/notices/notice-words.ts'
import type { NoticeKind } from '#app/features/notices/recipients.ts'

export type MailText = { subject: string; body: string }
type Told = { kind: NoticeKind; values: Record<string, string | number>; quoted?: string; href: string }
type Reader = { handle: string; language: 'en' | 'zh-CN'; timeZone: string }

/** Plain text, for one reader in his own language. */
export function noticeMail(words: NoticeWords, told: Told, reader: Reader, publicUrl: string): MailText {
  const kind = wordsOfKind(words, told.kind) ?? words.kinds.answer
  const line = kind.line(told.values)
  const nextAt = Number(told.values.nextAt ?? 0)
  const endsAt = Number(told.values.endsAt ?? 0)
  const againAt = Number(told.values.againAt ?? 0)
  const body = paragraphs(
    words.mail.hello(reader.handle),
    line,
    kind.more({ ...told.values, ...(told.quoted && { quoted: told.quoted }) }),
    nextAt > 0 && words.from(dayOf(nextAt, reader)),
    told.quoted && quotation(told.quoted),
    endsAt > 0 && words.ends(dayOf(endsAt, reader)),
    againAt > 0 && words.again(dayOf(againAt, reader)),
    linksOf(kind, told)
      .map(([text, path]) => `${text}: ${publicUrl}${path}`)
      .join('\n'),
    `-- \n${words.mail.notice}\n${publicUrl}/settings#mail`,
  )
  return { subject: oneLine(line), body }
}

const linksOf = (kind: KindWords, { href, values }: Told): [string, string][] => [
  [kind.link, href],
  ...('also' in kind ? kind.also(values) : []),
]

type Purpose = 'confirm' | 'password' | 'again'
type About = { handle: string; brand: string; links: string[]; publicUrl: string }

export function accountMail(words: NoticeWords, purpose: Purpose, about: About): MailText {
  const said = words.mail[purpose]
  const body = paragraphs(
    words.mail.hello(about.handle),
    said.text(about.handle),
    about.links.join('\n'),
    said.ignore,
    `-- \n${words.mail.account(about.publicUrl)}`,
  )
  return { subject: oneLine(said.subject(about.brand)), body }
}

const paragraphs = (...parts: (string | false | undefined)[]) => `${parts.filter(Boolean).join('\n\n')}\n`
const quotation = (text: string) => text.replace(/^/gm, '> ')
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const dayOf = (at: number, { language, timeZone }: Reader) =>
  `${new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at)} (${timeZone})`

import { Feed } from 'feed'
import { listDecisions } from '#app/features/backlog/decisions/decision-queries.server.ts'
import { labelOf } from '#app/features/backlog/request-label.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

const ENTRIES = 50

type House = { publicUrl: string; brandName: string; language: Language }

/** The latest answers as Atom (RFC 4287), in one language. */
export async function decisionsFeed(db: Queryable, { publicUrl, brandName, language }: House): Promise<string> {
  const { decisions } = await listDecisions(db, { language, limit: ENTRIES })
  const words = wordsFor(language, 'decisions')
  const { labels, reasons } = wordsFor(language, 'labels')
  const own = `${publicUrl}/requests/decisions.atom`
  const feed = new Feed({
    ...{ title: `${words.title} · ${brandName}`, description: words.lede, id: own, language },
    ...{ link: `${publicUrl}/requests/decisions`, feedLinks: { atom: own }, copyright: '', generator: brandName },
    updated: new Date(decisions[0]?.decidedAt ?? 0),
    author: { name: brandName },
  })
  for (const { id, no, title, kind, text, reasonCode, decidedAt, people } of decisions) {
    const label = labels[labelOf(kind)]
    const reason = reasonCode && reasonCode in reasons ? reasons[reasonCode as keyof typeof reasons] : undefined
    feed.addItem({
      ...{ title: `R-${no} ${title}: ${label}`, link: `${publicUrl}/r/${no}`, date: new Date(decidedAt) },
      id: `${publicUrl}/r/${no}#${id}`,
      description: [words.asked(people), reason].filter(Boolean).join(' · '),
      content: escaped(text),
      category: [{ name: label, term: kind }],
    })
  }
  return feed.atom1()
}

/** The content of an entry is HTML: what somebody wrote is shown as written. */
const escaped = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</p>`)
    .join('')

import { eq, inArray } from 'drizzle-orm'
import type { Hit, Label, Span } from '#app/features/desk/backtest/tally.ts'
import { findTexts, type StoredText } from '#app/features/desk/replay/stored-texts.server.ts'
import { type Excerpt, excerptOf } from '#app/features/desk/rules/show/excerpt.ts'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import type { FieldName, Outcome, Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

type Wanted = { postId: string; before: Outcome; after: Outcome } & Partial<Pick<Hit, 'spans' | 'label' | 'stands'>>

export type ShownHit = {
  postId: string
  thread: { no: number; postNo: number; title: string; lang: string }
  lang: string
  before: Outcome
  after: Outcome
  label: Label
  field: FieldName
  excerpt: Excerpt
}

/** In the order given, with the words around the first mark; posts that are there no more are left out. */
export async function listShownHits(ctx: Context, rule: Rule, wanted: readonly Wanted[]): Promise<ShownHit[]> {
  const ids = wanted.map(({ postId }) => postId)
  const [places, texts] = await Promise.all([listPlaces(ctx.db, ids), findTexts(ctx, ids)])
  return wanted.flatMap(({ postId, before, after, label = null, spans = [] }) => {
    const place = places.find((one) => one.postId === postId)
    const text = texts.find((one) => one.postId === postId)
    if (!place || !text) return []
    const { thread, lang } = place
    return [{ postId, thread, lang, before, after, label, ...excerptFor(ctx, rule, text, spans) }]
  })
}

function excerptFor({ language }: Context, rule: Rule, { draft }: StoredText, spans: readonly Span[]) {
  const field: FieldName = spans[0]?.field ?? 'text'
  const text = draft.fields.find(({ name }) => name === field)?.text ?? ''
  const found = spans
    .filter((span) => span.field === field && span.end <= text.length)
    .map((span) => ({ ...span, ruleId: rule.id, family: rule.family, effect: 'hold' as const }))
  return { field, excerpt: excerptOf(text, explainFindings(found, [rule], language)) }
}

const listPlaces = (db: Queryable, postIds: string[]) =>
  db
    .select({
      ...{ postId: posts.id, lang: posts.lang },
      thread: { no: threads.no, postNo: posts.no, title: threads.title, lang: threads.lang },
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(inArray(posts.id, postIds))

import { eq } from 'drizzle-orm'
import { PUBLIC_FIGURES } from '#app/features/desk/openness/count-moderation.server.ts'
import type { ModerationFigures } from '#app/features/desk/openness/moderation-figures.ts'
import { CLAUSES } from '#app/features/moderation/clauses.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Settings } from '#app/platform/settings.ts'
import type { Queryable } from '#db/client.server.ts'
import { moderationFigures } from '#db/schema/index.ts'

export type OpennessPage = Awaited<ReturnType<typeof opennessPage>>

type Asked = { db: Queryable; language: Language; settings: Settings }

/** What moderation did in the last 90 days, as it was counted last; null before the first count. */
export async function opennessPage({ db, language, settings }: Asked) {
  const [row] = await db.select().from(moderationFigures).where(eq(moderationFigures.id, PUBLIC_FIGURES))
  return {
    figures: (row?.figures as ModerationFigures | undefined) ?? null,
    clauseTitles: Object.fromEntries(CLAUSES.map(({ id, title }) => [id, title[language]])),
    appealDays: Math.round(settings.moderation.appealMs / 86_400_000),
    title: `${wordsFor(language, 'openness').title} · ${settings.brandName}`,
  }
}

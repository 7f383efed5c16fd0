import { decisionsFeed } from '#app/features/backlog/decisions/decisions-feed.server.ts'
import { personalRoute } from '#app/route.server.ts'

/** The same for everyone; the language is the reader's, or named by `?lang=`. */
export const loader = personalRoute('request.read', async ({ ctx, url }) => {
  const asked = url.searchParams.get('lang')
  const language = asked === 'en' || asked === 'zh-CN' ? asked : ctx.language
  const { publicUrl } = ctx.deployment
  const text = await decisionsFeed(ctx.db, { publicUrl, brandName: ctx.settings.brandName, language })
  return new Response(text, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
})

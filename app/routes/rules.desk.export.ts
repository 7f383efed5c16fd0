import { exportRules } from '#app/features/desk/rules/exchange/export-rules.server.ts'
import { personalRoute } from '#app/route.server.ts'

export const loader = personalRoute('rules.read', async ({ ctx, url }) => {
  const { text, name } = await exportRules(ctx, url.searchParams.get('rule'))
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
})

import { exportBank } from '#app/features/admission/bank/export-bank.server.ts'
import { personalRoute } from '#app/route.server.ts'

export const loader = personalRoute('bank.read', async ({ ctx, url }) => {
  const { text, name, type } = await exportBank(ctx, url.searchParams)
  return new Response(text, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
})

import { findOwnPanel } from '#app/features/admission/angoff/own-panel.server.ts'
import { findPanelPicture } from '#app/features/admission/angoff/panel-items.server.ts'
import { personalRoute } from '#app/route.server.ts'

/** The picture beside an item, for the judges of its panel. */
export const loader = personalRoute('angoff.rate', async ({ ctx, params }) => {
  const { panel } = await findOwnPanel(ctx.db, ctx, params.panel ?? '')
  const bytes = await findPanelPicture(ctx.db, panel, Number(params.position))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Length': String(bytes.length),
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'",
    },
  })
})

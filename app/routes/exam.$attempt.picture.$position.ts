import { findShownPicture } from '#app/features/admission/sitting/find-sitting.server.ts'
import { personalRoute } from '#app/route.server.ts'

/** The picture beside an item of one's own sitting, while it lasts. Named by its place, so that nothing tells which it is. */
export const loader = personalRoute('exam.see-own', async ({ ctx, params }) => {
  const bytes = await findShownPicture(ctx, params.attempt ?? '', Number(params.position))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Length': String(bytes.length),
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'",
    },
  })
})

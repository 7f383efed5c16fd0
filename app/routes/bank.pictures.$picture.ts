import { findPictureBytes } from '#app/features/admission/bank/find-item.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { personalRoute } from '#app/route.server.ts'

/** Named by its content, so it never changes; for examiners alone. */
export const loader = personalRoute('bank.read', async ({ ctx, params }) => {
  const bytes = ensureFound(await findPictureBytes(ctx.db, params.picture ?? ''), 'photo')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/webp',
      'Cache-Control': 'private, max-age=86400, immutable',
      'Content-Security-Policy': "default-src 'none'",
    },
  })
})

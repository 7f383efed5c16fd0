import { createReadableStreamFromReadable } from '@remix-run/node'
import { openPhoto } from '#app/features/media/open-photo.server.ts'
import { personalRoute } from '#app/route.server.ts'

// Open to all, because photos of threads that were opened to the public are; `photo.see` decides for each one.
export const loader = personalRoute('page.open', async ({ ctx, params }) => {
  const { stream, length } = await openPhoto(ctx, params.file)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Length': String(length),
      'Cache-Control': 'private, max-age=3600',
      'Content-Security-Policy': "default-src 'none'",
    },
  })
})

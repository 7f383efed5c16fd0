import { previewWords } from '#app/features/forum/preview-words.server.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

/** What the rules would say of words that are still being written. */
export const action = actionRoute('post.write', async ({ ctx, form }) =>
  Response.json(await previewWords(ctx, form), { headers: { 'Cache-Control': 'no-store' } }),
)

import { tryWritten } from '#app/features/desk/rules/write/try-written.server.ts'
import { typedFields } from '#app/platform/form.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

/** What a rule that is still being written finds; nothing is stored. */
export const action = actionRoute('rules.write', async ({ ctx, form }) =>
  Response.json(await tryWritten(ctx, typedFields(form)), { headers: { 'Cache-Control': 'no-store' } }),
)

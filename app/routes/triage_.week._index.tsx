import { redirect } from '@remix-run/node'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { personalRoute } from '#app/route.server.ts'

/** To one's own line, or the first. */
export const loader = personalRoute('triage.read', async ({ ctx }) => {
  const lines = await listLines(ctx.db)
  const id = ctx.actor.kind === 'account' ? ctx.actor.id : ''
  const own = lines.find(({ pmId, engineerId }) => pmId === id || engineerId === id)
  throw redirect(`/triage/week/${ensureFound(own ?? lines[0], 'line').slug}`)
})

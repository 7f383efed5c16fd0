import type { LoaderFunctionArgs } from '@remix-run/node'
import { personalRoute } from '#app/route.server.ts'
import { viewerNote } from '#app/viewer-note.server.ts'

const answer = personalRoute('page.open', async ({ ctx, audience, url }) =>
  viewerNote({ ctx, audience }, url.searchParams.get('for') ?? '/'),
)

export const loader = Object.assign(
  async (args: LoaderFunctionArgs) => Response.json(await answer(args), { headers: { 'Cache-Control': 'no-store' } }),
  { permission: answer.permission, kind: answer.kind },
)

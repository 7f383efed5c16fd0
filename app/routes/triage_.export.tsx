import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExportPage } from '#app/features/backlog/export/ui/export-page.tsx'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import { personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('request.export', async ({ ctx }) => {
  const lines = await listLines(ctx.db)
  const mayName = [{ pmId: null }, ...lines].some(({ pmId }) =>
    can(ctx.actor, 'request.export-names', { pmId, engineerId: null }),
  )
  const title = `${wordsFor(ctx.language, 'ledger-export').title} · ${ctx.settings.brandName}`
  return { lines: lines.map(({ slug, name }) => ({ slug, name })), mayName, title }
})

export default function Export() {
  return <ExportPage {...useLoaderData<typeof loader>()} />
}

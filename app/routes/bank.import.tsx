import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { exportLosses } from '#app/features/admission/bank/export-bank.server.ts'
import { IMPORT_BYTES, receiveImport } from '#app/features/admission/bank/receive-import.server.ts'
import { ImportPage } from '#app/features/admission/bank/ui/import-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'

export const links = () => [{ rel: 'stylesheet', href: bank }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('bank.write', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'bank-items').import.title} · ${ctx.settings.brandName}`,
  losses: url.searchParams.has('losses') ? await exportLosses(ctx) : null,
}))

export const action = actionRoute(
  'bank.write',
  async ({ ctx, form, intent }) => {
    const answer = await receiveImport(ctx, form, intent)
    return 'errors' in answer ? refuse(answer) : data(answer)
  },
  // The file comes back as text for the second step, a third longer; one too large is told beside its field.
  ({ formBytes }) => 2 * IMPORT_BYTES + formBytes,
)

export default function Import() {
  return <ImportPage losses={useLoaderData<typeof loader>().losses} answer={useActionData<typeof action>()} />
}

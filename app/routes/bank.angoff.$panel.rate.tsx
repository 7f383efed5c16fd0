import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readSheet } from '#app/features/admission/angoff/read-sheet.server.ts'
import { receiveRatings } from '#app/features/admission/angoff/receive-ratings.server.ts'
import { JudgePage } from '#app/features/admission/angoff/ui/judge-page.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'
import angoff from '#app/styles/angoff.css?url'
import bank from '#app/styles/bank.css?url'

export const links = () => [admission, bank, angoff].map((href) => ({ rel: 'stylesheet', href }))

export const loader = personalRoute('angoff.rate', async ({ ctx, params, url }) => {
  const sheet = await readSheet(ctx, params.panel ?? '', Number(url.searchParams.get('page') ?? 1))
  const heading = wordsFor(ctx.language, 'angoff').rate.heading(sheet.name)
  return {
    title: `${heading} · ${ctx.settings.brandName}`,
    sheet,
    saved: url.searchParams.has('saved'),
    inBank: can(ctx.actor, 'bank.read'),
  }
})

export const action = actionRoute('angoff.rate', async ({ ctx, form, intent, params }) => {
  const panelId = params.panel ?? ''
  const refused = await receiveRatings(ctx, panelId, form)
  if (refused) return refuse(refused)
  const page = Number(form.get('page')) + (intent === 'next' ? 1 : 0)
  return redirect(`/bank/angoff/${panelId}/rate?page=${page}&saved=1`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Rate() {
  const { sheet, saved, inBank } = useLoaderData<typeof loader>()
  return (
    <>
      {inBank && <BankNav current="/bank/angoff" />}
      <JudgePage sheet={sheet} saved={saved} refused={useActionData<typeof action>()} />
    </>
  )
}

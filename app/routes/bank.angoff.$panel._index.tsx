import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readPanel } from '#app/features/admission/angoff/read-panel.server.ts'
import { receivePanelStep } from '#app/features/admission/angoff/receive-panel-step.server.ts'
import { PanelPage } from '#app/features/admission/angoff/ui/panel-page.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import angoff from '#app/styles/angoff.css?url'
import bank from '#app/styles/bank.css?url'

export const links = () => [bank, angoff].map((href) => ({ rel: 'stylesheet', href }))

export const loader = personalRoute('bank.read', async ({ ctx, params }) => {
  const panel = await readPanel(ctx, params.panel ?? '')
  return { title: `${panel.name} · ${ctx.settings.brandName}`, panel }
})

export const action = actionRoute('bank.read', async ({ ctx, form, intent, params }) => {
  const panelId = params.panel ?? ''
  const refused = await receivePanelStep(ctx, { panelId, intent, form })
  return refused ? data(refused, refused.status) : redirect(`/bank/angoff/${panelId}`)
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export default function Panel() {
  const { panel } = useLoaderData<typeof loader>()
  return (
    <>
      <BankNav current="/bank/angoff" />
      <PanelPage panel={panel} refused={useActionData<typeof action>()} />
    </>
  )
}

import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { openPanel } from '#app/features/admission/angoff/open-panel.server.ts'
import { panelSchema } from '#app/features/admission/angoff/panel.schema.ts'
import { readPanels } from '#app/features/admission/angoff/read-panels.server.ts'
import { OpenPanelForm, PanelTable } from '#app/features/admission/angoff/ui/panel-list.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import angoff from '#app/styles/angoff.css?url'
import bank from '#app/styles/bank.css?url'

export const links = () => [bank, angoff].map((href) => ({ rel: 'stylesheet', href }))

export const loader = personalRoute('bank.read', async ({ ctx }) => ({
  title: `${wordsFor(ctx.language, 'angoff').title} · ${ctx.settings.brandName}`,
  list: await readPanels(ctx),
}))

export const action = actionRoute('bank.write', async ({ ctx, form }) => {
  const parsed = parseForm(panelSchema, form)
  if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
  return redirect(`/bank/angoff/${await openPanel(ctx, parsed.value)}`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Panels() {
  const { list } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const words = useWords('angoff')
  const { cut, length } = list
  return (
    <>
      <BankNav current="/bank/angoff" />
      <div className="split">
        <div className="stack stack-l">
          <header className="stack">
            <h1>{words.title}</h1>
            <p className="prose">{words.lede}</p>
            <p className="prose">{words.how}</p>
            <p>
              <b>{words.today({ cut, length, percent: Math.round((100 * cut) / length) })}</b>{' '}
              {words.methods[list.method]}
            </p>
          </header>
          <PanelTable list={list} />
        </div>
        {list.mayOpen && (
          <aside className="rail">
            <OpenPanelForm refused={refused} />
          </aside>
        )}
      </div>
    </>
  )
}

import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveUndo } from '#app/features/desk/undo/receive-undo.server.ts'
import { UndoArticle } from '#app/features/desk/undo/ui/undo-article.tsx'
import { undoPage } from '#app/features/desk/undo/undo-page.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backtest from '#app/styles/backtest.css?url'

export const links = () => [{ rel: 'stylesheet', href: backtest }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.read', ({ ctx, params }) =>
  undoPage(ctx, params.rule ?? '', params.version ?? ''),
)

export const action = actionRoute('rules.write', async ({ ctx, params, form, intent }) => {
  const { rule = '', version = '' } = params
  const received = await receiveUndo(ctx, { ruleId: rule, version, form, intent })
  if ('to' in received) return redirect(received.to)
  return 'conflict' in received ? data(received, 409) : refuse(received)
})

export default function UndoVersion() {
  return <UndoArticle page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

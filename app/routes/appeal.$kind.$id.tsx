import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { appealPage, findOwnSanctionId, kindOf } from '#app/features/review/appeals/appeal-page.server.ts'
import { receiveAppeal } from '#app/features/review/appeals/receive-appeal.server.ts'
import { AppealPage } from '#app/features/review/appeals/ui/appeal-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import people from '#app/styles/people.css?url'

export const links = () => [{ rel: 'stylesheet', href: people }]

// Open to whoever is suspended, too: the page asks whose decision it is.
export const loader = personalRoute('page.open', async ({ ctx, params }) => {
  const kind = kindOf(params.kind)
  return appealPage(ctx, kind, kind === 'sanction' ? await findOwnSanctionId(ctx, params.id ?? '') : (params.id ?? ''))
})

export const action = actionRoute('page.open', async ({ ctx, form, params }) => {
  const kind = kindOf(params.kind)
  const id = kind === 'sanction' ? await findOwnSanctionId(ctx, params.id ?? '') : (params.id ?? '')
  const received = await receiveAppeal(ctx, { kind, id }, form)
  return 'done' in received ? redirect(`/appeal/${kind}/${id}`) : refuse(received)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Appeal() {
  return <AppealPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { readRequest } from '#app/features/backlog/read-request.server.ts'
import { RequestPage } from '#app/features/backlog/ui/request-page.tsx'
import { withdrawMentions } from '#app/features/backlog/withdraw-mentions.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { AppError } from '#app/platform/errors.ts'
import { actionRoute, sharedRoute } from '#app/route.server.ts'
import answers from '#app/styles/answers.css?url'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [backlog, answers].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('request.read', async ({ audience, db, language, params, settings, url }) => {
  const after = url.searchParams.get('after')
  const read = await readRequest(db, audience, numberIn(params.no), after, language)
  return { read, after, title: `R-${read.request.no} ${read.request.title} · ${settings.brandName}` }
})

export const action = actionRoute('demand.take-back', async ({ ctx, intent, params }) => {
  const no = numberIn(params.no)
  if (intent === 'withdraw') await withdrawMentions(ctx, no)
  else if (intent === 'me-too') await addMeToo(ctx, no)
  else throw new AppError('bad-request', { key: 'chooseOne' })
  return redirect(`/r/${no}`)
})

export default function RequestRoute() {
  const { read, after } = useLoaderData<typeof loader>()
  return <RequestPage read={read} after={after} />
}

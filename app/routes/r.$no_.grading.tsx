import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readGrading } from '#app/features/backlog/grading/read-grading.server.ts'
import { receiveGrading } from '#app/features/backlog/grading/receive-grading.server.ts'
import { GradingPage } from '#app/features/backlog/grading/ui/grading-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, params, url }) => {
  const card = await readGrading(ctx, numberIn(params.no))
  const { title } = wordsFor(ctx.language, 'verdicts').grading
  return { card, saved: url.searchParams.has('saved'), title: `R-${card.no} ${title} · ${ctx.settings.brandName}` }
})

export const action = actionRoute('triage.read', async ({ ctx, form, intent, params }) => {
  const no = numberIn(params.no)
  const received = await receiveGrading(ctx, { no, intent, form })
  if (received.ok) return redirect(`/r/${no}/grading?saved`)
  const { status, half, errors, typed } = received
  return data({ half, errors, typed }, status)
})

export default function GradingRoute() {
  const { card, saved } = useLoaderData<typeof loader>()
  return <GradingPage card={card} saved={saved} refused={useActionData<typeof action>()} />
}

import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nominateSchema } from '#app/features/backlog/judging/judging.schema.ts'
import { nominateThread } from '#app/features/backlog/judging/nominate-thread.server.ts'
import { readNominate } from '#app/features/backlog/judging/read-nominate.server.ts'
import { NominatePage } from '#app/features/backlog/judging/ui/nominate-page.tsx'
import { withdrawNomination } from '#app/features/backlog/judging/withdraw-nomination.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import forum from '#app/styles/forum.css?url'
import people from '#app/styles/people.css?url'

export const links = () => [forum, people, backlog].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const postIn = (url: URL) => numberIn(url.searchParams.get('post')) || 1

export const loader = personalRoute('demand.take-back', async ({ ctx, params, url }) => ({
  title: `${wordsFor(ctx.language, 'judging').nominate.title} · ${ctx.settings.brandName}`,
  page: await readNominate(ctx, numberIn(params.no), postIn(url)),
}))

export const action = actionRoute('demand.take-back', async ({ ctx, form, intent, params, url }) => {
  const threadNo = numberIn(params.no)
  const back = `/t/${threadNo}/nominate?post=${postIn(url)}`
  if (intent === 'withdraw') {
    await withdrawNomination(ctx, threadNo)
    return redirect(back)
  }
  const read = parseForm(nominateSchema, form)
  if (!read.ok) return refuse({ errors: read.errors, typed: read.typed })
  const nominated = await nominateThread(ctx, { threadNo, postNo: postIn(url), ...read.value })
  return nominated.ok ? redirect(back) : refuse({ errors: nominated.errors, typed: typedFields(form) })
})

export default function Nominate() {
  return <NominatePage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}

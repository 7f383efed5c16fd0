import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { receiveSampleAct } from '#app/features/backlog/samples/receive-sample-act.server.ts'
import { SamplePage } from '#app/features/backlog/samples/ui/sample-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import samples from '#app/styles/samples.css?url'

export const links = () => [{ rel: 'stylesheet', href: samples }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('sample.see', async ({ ctx, params, url }) => {
  const read = await readSample(ctx, numberIn(params.no))
  const title = `S-${read.no} ${read.request.title} · ${ctx.settings.brandName}`
  return { read, told: url.searchParams.get('told'), title }
})

export const action = actionRoute('sample.see', async ({ ctx, form, intent, params }) => {
  const received = await receiveSampleAct(ctx, numberIn(params.no), { form, intent })
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export default function SampleRoute() {
  const { read, told } = useLoaderData<typeof loader>()
  return <SamplePage read={read} told={told} refused={useActionData<typeof action>()} />
}

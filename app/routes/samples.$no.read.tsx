import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { giveReading } from '#app/features/backlog/samples/give-reading.server.ts'
import { readReading } from '#app/features/backlog/samples/read-reading.server.ts'
import { readingSchema } from '#app/features/backlog/samples/sample.schema.ts'
import { ReadingPage } from '#app/features/backlog/samples/ui/reading-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import samples from '#app/styles/samples.css?url'

export const links = () => [{ rel: 'stylesheet', href: samples }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('sample.board', async ({ ctx, params }) => {
  const page = await readReading(ctx, numberIn(params.no))
  return { page, title: `S-${page.no} · ${ctx.settings.brandName}` }
})

export const action = actionRoute('sample.board', async ({ ctx, form, params }) => {
  const no = numberIn(params.no)
  const read = parseForm(readingSchema, form)
  if (!read.ok) return refuse({ errors: read.errors, typed: read.typed })
  await giveReading(ctx, no, read.value)
  return redirect(`/samples/${no}?told=taken`)
})

export default function ReadingRoute() {
  return <ReadingPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}

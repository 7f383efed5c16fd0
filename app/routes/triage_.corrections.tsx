import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { settleSchema } from '#app/features/backlog/judging/judging.schema.ts'
import { readCorrections } from '#app/features/backlog/judging/read-corrections.server.ts'
import { settleCorrection } from '#app/features/backlog/judging/settle-correction.server.ts'
import { CorrectionsPage } from '#app/features/backlog/judging/ui/corrections-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import people from '#app/styles/people.css?url'

export const links = () => [people, backlog].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'judging').corrections.title} · ${ctx.settings.brandName}`,
  page: await readCorrections(ctx.db, url.searchParams),
}))

export const action = actionRoute('request.collect', async ({ ctx, form }) => {
  const read = parseForm(settleSchema, form)
  if (!read.ok) return refuse({ errors: read.errors, typed: read.typed })
  const settled = await settleCorrection(ctx, String(form.get('id') ?? ''), read.value)
  if (!settled.ok) return refuse({ errors: settled.errors, typed: typedFields(form) })
  return redirect('/triage/corrections?settled')
})

export default function Corrections() {
  return <CorrectionsPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}

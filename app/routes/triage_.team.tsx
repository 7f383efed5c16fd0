import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { teamSchema } from '#app/features/backlog/routing/calendar.schema.ts'
import { changeTeam } from '#app/features/backlog/routing/change-team.server.ts'
import { readTeam } from '#app/features/backlog/routing/read-staff-pages.server.ts'
import { TeamPage } from '#app/features/backlog/routing/ui/team-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'routing').team.title} · ${ctx.settings.brandName}`,
  page: await readTeam(ctx, url.searchParams.has('saved')),
}))

export const action = actionRoute('team.change', async ({ ctx, form }) => {
  const read = parseForm(teamSchema, form)
  if (!read.ok) return refuse({ errors: read.errors, typed: read.typed })
  await changeTeam(ctx, read.value)
  return redirect('/triage/team?saved=1')
})

export default function Team() {
  return <TeamPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}

import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readAgents } from '#app/features/backlog/agents/read-agents.server.ts'
import { receiveAgentAct } from '#app/features/backlog/agents/receive-agent-act.server.ts'
import { AgentsPage } from '#app/features/backlog/agents/ui/agents-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import intake from '#app/styles/intake.css?url'
import routing from '#app/styles/routing.css?url'

export const links = () => [routing, intake].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('agents.manage', async ({ ctx }) => ({
  title: `${wordsFor(ctx.language, 'agents').title} · ${ctx.settings.brandName}`,
  page: await readAgents(ctx),
}))

export const action = actionRoute('agents.manage', async ({ ctx, form, intent }) => {
  const answer = await receiveAgentAct(ctx, form, intent)
  return data(answer, answer.ok ? 200 : 422)
})

export default function Agents() {
  return <AgentsPage page={useLoaderData<typeof loader>().page} answer={useActionData<typeof action>()} />
}

import type { ActionFunctionArgs } from '@remix-run/node'
import { addAgent } from '#app/features/backlog/agents/change-agents.server.ts'
import { action } from '#app/routes/api.requests.$no.suggestions.ts'
import type { World } from '#tests/helpers/world.ts'

/** A new agent's token, made by a lead. */
export async function makeAgent(world: World, name = 'Sorter'): Promise<string> {
  const added = await addAgent(await world.as('lee'), name)
  if (!added.ok) throw new Error(JSON.stringify(added.errors))
  return added.made.token
}

type Sent = { token: string | null; no: number; body: unknown; headers?: Record<string, string> }

/** As a program sends it: JSON and a token, whoever's cookies may be with it. */
export async function suggest(world: World, { token, no, body, headers }: Sent, by = world.visitor()) {
  const request = new Request(`http://127.0.0.1:3000/api/requests/${no}/suggestions`, {
    ...{ method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) },
    headers: {
      'Content-Type': 'application/json',
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
  })
  const args = { request, params: { no: String(no) }, context: world.visit(by) }
  const answer = await action(args as unknown as ActionFunctionArgs).catch((thrown: Response) => thrown)
  return { status: answer.status, body: (await answer.json()) as Record<string, string> & { errors?: object } }
}

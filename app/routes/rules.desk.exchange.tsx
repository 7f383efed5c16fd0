import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EXCHANGE_BYTES, receiveExchange } from '#app/features/desk/rules/exchange/receive-exchange.server.ts'
import { ExchangePage } from '#app/features/desk/rules/ui/exchange-page.tsx'
import { listRules } from '#app/features/moderation/live-rules.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import desk from '#app/styles/desk.css?url'

export const links = () => [{ rel: 'stylesheet', href: desk }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.read', async ({ ctx }) => ({
  title: `${wordsFor(ctx.language, 'desk').exchange.title} · ${ctx.settings.brandName}`,
  rules: (await listRules(ctx.db)).length,
  mayWrite: can(ctx.actor, 'rules.write'),
}))

export const action = actionRoute(
  'rules.write',
  async ({ ctx, form, intent }) => {
    const answer = await receiveExchange(ctx, form, intent)
    return 'problem' in answer || ('rows' in answer && answer.reasonError) ? refuse(answer) : data(answer)
  },
  // Twice what may be sent is read, so that one too large is told beside its field.
  ({ formBytes }) => 2 * EXCHANGE_BYTES + formBytes,
)

export default function Exchange() {
  return <ExchangePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

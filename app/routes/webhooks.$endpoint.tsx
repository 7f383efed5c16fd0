import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeEndpoint, ENDPOINT_CHANGES } from '#app/features/webhooks/change-endpoint.server.ts'
import { readEndpoint } from '#app/features/webhooks/read-webhooks.server.ts'
import { resendMessage, sendTrial } from '#app/features/webhooks/resend-message.server.ts'
import { EndpointPage } from '#app/features/webhooks/ui/endpoint-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { actionRoute, personalRoute, sayError } from '#app/route.server.ts'
import webhooks from '#app/styles/webhooks.css?url'

export const links = () => [{ rel: 'stylesheet', href: webhooks }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const DONE = ['added', 'rotate', 'on', 'off', 'sent'] as const

export const loader = personalRoute('webhooks.manage', async ({ ctx, params, url }) => ({
  endpoint: await readEndpoint(ctx, String(params.endpoint), url.searchParams.get('after')),
  done: DONE.find((done) => done === url.searchParams.get('done')),
  title: `${wordsFor(ctx.language, 'webhooks').title} · ${ctx.settings.brandName}`,
}))

export const action = actionRoute('webhooks.manage', async ({ ctx, form, intent, params }) => {
  const id = String(params.endpoint)
  try {
    const done = await act(ctx, id, intent, String(form.get('delivery') ?? ''))
    return redirect(`/webhooks/${id}?done=${done}`)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return data({ problem: sayError(error.said, ctx.language) }, 409)
  }
})

async function act(ctx: Context, id: string, intent: string, deliveryId: string) {
  const change = ENDPOINT_CHANGES.find((known) => known === intent)
  if (change) await changeEndpoint(ctx, id, change)
  else if (intent === 'resend') await resendMessage(ctx, id, deliveryId)
  else if (intent === 'trial') await sendTrial(ctx, id)
  else throw new AppError('bad-request', { key: 'cutForm' })
  return change ?? 'sent'
}

export default function WebhookRoute() {
  const { endpoint, done } = useLoaderData<typeof loader>()
  return <EndpointPage data={endpoint} done={done} problem={useActionData<typeof action>()?.problem} />
}

import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addEndpoint } from '#app/features/webhooks/add-endpoint.server.ts'
import { endpointSchema } from '#app/features/webhooks/endpoint.schema.ts'
import { readWebhooks } from '#app/features/webhooks/read-webhooks.server.ts'
import { WebhooksPage } from '#app/features/webhooks/ui/webhooks-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import webhooks from '#app/styles/webhooks.css?url'

export const links = () => [{ rel: 'stylesheet', href: webhooks }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('webhooks.manage', async ({ ctx }) => ({
  data: await readWebhooks(ctx),
  title: `${wordsFor(ctx.language, 'webhooks').title} · ${ctx.settings.brandName}`,
}))

export const action = actionRoute('webhooks.manage', async ({ ctx, form }) => {
  form.set('types', form.getAll('types').join(','))
  const read = parseForm(endpointSchema, form)
  if (!read.ok) return refuse({ errors: read.errors, typed: read.typed })
  const added = await addEndpoint(ctx, read.value)
  return added.ok ? redirect(`/webhooks/${added.id}?done=added`) : refuse({ ...added, typed: typedFields(form) })
})

export default function Webhooks() {
  return <WebhooksPage data={useLoaderData<typeof loader>().data} refused={useActionData<typeof action>()} />
}

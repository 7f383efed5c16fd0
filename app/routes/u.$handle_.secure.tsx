import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { secureSchema } from '#app/features/review/secure/secure.schema.ts'
import { secureAccount } from '#app/features/review/secure/secure-account.server.ts'
import { securePage } from '#app/features/review/secure/secure-page.server.ts'
import { SecurePage } from '#app/features/review/secure/ui/secure-page.tsx'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import people from '#app/styles/people.css?url'

export const links = () => [{ rel: 'stylesheet', href: people }]

export const loader = personalRoute('thread.read', ({ ctx, params }) => securePage(ctx, params.handle ?? ''))

export const action = actionRoute('thread.read', async ({ ctx, form, params }) => {
  const parsed = parseForm(secureSchema(ctx.settings), form)
  if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
  const handle = params.handle ?? ''
  await secureAccount(ctx, handle, parsed.value)
  return redirect(parsed.value.hours === 0 ? `/u/${handle}` : '/review')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Secure() {
  return <SecurePage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

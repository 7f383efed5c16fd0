import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { VersionPage } from '#app/features/desk/rules/ui/version-page.tsx'
import { receiveRestoring } from '#app/features/desk/rules/versions/receive-restoring.server.ts'
import { versionPage } from '#app/features/desk/rules/versions/version-page.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import desk from '#app/styles/desk.css?url'

export const links = () => [{ rel: 'stylesheet', href: desk }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.read', ({ ctx, params }) =>
  versionPage(ctx, params.rule ?? '', params.version ?? ''),
)

export const action = actionRoute('rules.write', async ({ ctx, form, params }) => {
  const sent = { ruleId: params.rule ?? '', version: params.version ?? '', form }
  const received = await receiveRestoring(ctx, sent)
  if ('to' in received) return redirect(received.to)
  return 'conflict' in received ? data(received, 409) : refuse(received)
})

export default function RuleVersion() {
  return <VersionPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

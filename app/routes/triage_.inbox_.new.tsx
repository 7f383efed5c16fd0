import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addFromForm } from '#app/features/backlog/intake/add-from-form.server.ts'
import { HeardPage } from '#app/features/backlog/intake/ui/heard-page.tsx'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [accounts, backlog].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('inbox.add', async ({ ctx }) => ({
  title: `${wordsFor(ctx.language, 'intake').heard.title} · ${ctx.settings.brandName}`,
  page: { key: ctx.newId(), lines: (await listLines(ctx.db)).map(({ slug, name }) => ({ slug, name })) },
}))

export const action = actionRoute('inbox.add', async ({ ctx, form }) => {
  const added = await addFromForm(ctx, 'staff', form)
  return added.ok ? redirect('/triage/inbox?did=added') : refuse(added)
})

export default function HeardElsewhere() {
  return <HeardPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}

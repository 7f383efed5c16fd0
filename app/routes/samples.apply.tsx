import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readNewApplication } from '#app/features/backlog/samples/read-new-application.server.ts'
import { receiveNewApplication } from '#app/features/backlog/samples/receive-new-application.server.ts'
import { ApplyNewPage } from '#app/features/backlog/samples/ui/apply-new-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import samples from '#app/styles/samples.css?url'

export const links = () => [{ rel: 'stylesheet', href: samples }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('sample.apply', async ({ ctx, url }) => ({
  page: await readNewApplication(ctx),
  told: url.searchParams.get('told') === 'waits',
  title: `${wordsFor(ctx.language, 'samples').applyTitle} · ${ctx.settings.brandName}`,
}))

export const action = actionRoute(
  'sample.apply',
  async ({ ctx, form, intent }) => {
    const received = await receiveNewApplication(ctx, { form, intent })
    return 'to' in received ? redirect(received.to) : refuse(received)
  },
  // Twice what a photo may weigh is read, so that one too heavy is told beside the field and the text stays.
  ({ uploadBytes, formBytes }) => 2 * uploadBytes + formBytes,
)

export default function ApplyNewRoute() {
  const { page, told } = useLoaderData<typeof loader>()
  return <ApplyNewPage page={page} told={told} refused={useActionData<typeof action>()} />
}

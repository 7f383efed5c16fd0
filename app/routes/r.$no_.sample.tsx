import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readApplication } from '#app/features/backlog/samples/read-application.server.ts'
import { receiveApplication } from '#app/features/backlog/samples/receive-application.server.ts'
import { ApplyPage } from '#app/features/backlog/samples/ui/apply-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import samples from '#app/styles/samples.css?url'

export const links = () => [{ rel: 'stylesheet', href: samples }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('sample.apply', async ({ ctx, params }) => ({
  page: await readApplication(ctx, numberIn(params.no)),
  title: `${wordsFor(ctx.language, 'samples').applyTitle} · ${ctx.settings.brandName}`,
}))

export const action = actionRoute(
  'sample.apply',
  async ({ ctx, form, params }) => {
    const received = await receiveApplication(ctx, numberIn(params.no), form)
    return 'to' in received ? redirect(received.to) : refuse(received)
  },
  // Twice what a photo may weigh is read, so that one too heavy is told beside the field and the text stays.
  ({ uploadBytes, formBytes }) => 2 * uploadBytes + formBytes,
)

export default function ApplyRoute() {
  return <ApplyPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}

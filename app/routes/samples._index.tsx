import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readSamples } from '#app/features/backlog/samples/read-board.server.ts'
import { SamplesPage } from '#app/features/backlog/samples/ui/board-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'
import samples from '#app/styles/samples.css?url'

export const links = () => [{ rel: 'stylesheet', href: samples }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('sample.see', async ({ ctx }) => ({
  data: await readSamples(ctx),
  title: `${wordsFor(ctx.language, 'samples').title} · ${ctx.settings.brandName}`,
}))

export default function Samples() {
  return <SamplesPage data={useLoaderData<typeof loader>().data} />
}

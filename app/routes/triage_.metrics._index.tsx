import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readMetrics } from '#app/features/backlog/metrics/read-metrics.server.ts'
import { MetricsPage } from '#app/features/backlog/metrics/ui/metrics-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import metrics from '#app/styles/metrics.css?url'

export const links = () => [backlog, metrics].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, url }) => ({
  data: await readMetrics(ctx, url.searchParams.get('line') ?? undefined),
  title: `${wordsFor(ctx.language, 'metrics').title} · ${ctx.settings.brandName}`,
}))

export default function Metrics() {
  return <MetricsPage data={useLoaderData<typeof loader>().data} />
}

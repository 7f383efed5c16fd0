import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readMetricRows } from '#app/features/backlog/metrics/read-metric-rows.server.ts'
import { MetricRows } from '#app/features/backlog/metrics/ui/metric-rows.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import metrics from '#app/styles/metrics.css?url'

export const links = () => [backlog, metrics].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, params, url }) => {
  const rows = await readMetricRows(ctx, String(params.metric), url.searchParams)
  const [name] = wordsFor(ctx.language, 'metrics').metrics[rows.metric.id]
  return { rows, title: `${name} · ${ctx.settings.brandName}` }
})

export default function MetricRowsRoute() {
  return <MetricRows data={useLoaderData<typeof loader>().rows} />
}

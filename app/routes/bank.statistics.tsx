import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { statisticsPage } from '#app/features/admission/figures/statistics-page.server.ts'
import { StatisticsPage } from '#app/features/admission/figures/ui/statistics-page.tsx'
import { clearFlag } from '#app/features/admission/upkeep/clear-flag.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'
import policy from '#app/styles/exam-policy.css?url'
import statistics from '#app/styles/exam-statistics.css?url'

export const links = () => [bank, policy, statistics].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('bank.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'exam-statistics').title} · ${ctx.settings.brandName}`,
  page: await statisticsPage(ctx, url.searchParams),
}))

export const action = actionRoute('bank.write', async ({ ctx, form }) => {
  const [flagId, note] = [String(form.get('flag') ?? ''), String(form.get('note') ?? '')]
  if (note.trim() === '') return refuse({ flagId })
  await clearFlag(ctx, { flagId, note })
  return redirect('/bank/statistics?told=cleared#flags')
})

export default function BankStatistics() {
  const answer = useActionData<typeof action>()
  return <StatisticsPage page={useLoaderData<typeof loader>().page} refusedFlag={answer?.flagId} />
}

import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { markPairSeen } from '#app/features/admission/records/mark-pair-seen.server.ts'
import { sittingsPage } from '#app/features/admission/records/sittings-page.server.ts'
import { SittingsPage } from '#app/features/admission/records/ui/sittings-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'
import policy from '#app/styles/exam-policy.css?url'

export const links = () => [bank, policy].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('exam.override', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'bank').sittings.title} · ${ctx.settings.brandName}`,
  page: await sittingsPage(ctx, url.searchParams),
}))

export const action = actionRoute('exam.override', async ({ ctx, form }) => {
  await markPairSeen(ctx, { firstId: String(form.get('first') ?? ''), secondId: String(form.get('second') ?? '') })
  return redirect('/bank/sittings?show=similar')
})

export default function BankSittings() {
  return <SittingsPage page={useLoaderData<typeof loader>().page} />
}

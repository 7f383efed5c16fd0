import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decideAlone, giveOpinion } from '#app/features/admission/portfolio/give-opinion.server.ts'
import { opinionSchema } from '#app/features/admission/portfolio/portfolio.schema.ts'
import { readPortfolio } from '#app/features/admission/portfolio/read-portfolio.server.ts'
import { PortfolioPage } from '#app/features/admission/portfolio/ui/portfolio-page.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import angoff from '#app/styles/angoff.css?url'
import bank from '#app/styles/bank.css?url'

export const links = () => [bank, angoff].map((href) => ({ rel: 'stylesheet', href }))

export const loader = personalRoute('bank.read', async ({ ctx, params }) => {
  const portfolio = await readPortfolio(ctx, params.portfolio ?? '')
  const words = wordsFor(ctx.language, 'portfolio').bank
  return { title: `${words.by(portfolio.applicant.handle)} · ${ctx.settings.brandName}`, portfolio }
})

export const action = actionRoute('bank.read', async ({ ctx, form, intent, params }) => {
  const portfolioId = params.portfolio ?? ''
  if (intent === 'alone') await decideAlone(ctx, portfolioId)
  else {
    const parsed = parseForm(opinionSchema, form)
    if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
    await giveOpinion(ctx, { portfolioId, ...parsed.value })
  }
  return redirect(`/bank/portfolios/${portfolioId}`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function OnePortfolio() {
  const { portfolio } = useLoaderData<typeof loader>()
  return (
    <>
      <BankNav current="/bank/portfolios" />
      <PortfolioPage portfolio={portfolio} refused={useActionData<typeof action>()} />
    </>
  )
}

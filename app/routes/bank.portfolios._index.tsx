import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPortfolios } from '#app/features/admission/portfolio/read-portfolios.server.ts'
import { PortfolioListing } from '#app/features/admission/portfolio/ui/portfolio-list.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'
import angoff from '#app/styles/angoff.css?url'
import bank from '#app/styles/bank.css?url'

export const links = () => [bank, angoff].map((href) => ({ rel: 'stylesheet', href }))

export const loader = personalRoute('bank.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'portfolio').bank.heading} · ${ctx.settings.brandName}`,
  list: await readPortfolios(ctx, url.searchParams),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Portfolios() {
  const words = useWords('portfolio').bank
  return (
    <>
      <BankNav current="/bank/portfolios" />
      <div className="stack stack-l">
        <header className="stack">
          <h1>{words.heading}</h1>
          <p className="prose">{words.lede}</p>
        </header>
        <PortfolioListing list={useLoaderData<typeof loader>().list} />
      </div>
    </>
  )
}

import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { portfolioSchema } from '#app/features/admission/portfolio/portfolio.schema.ts'
import { readOwnPortfolios } from '#app/features/admission/portfolio/read-own-portfolios.server.ts'
import { sendPortfolio, withdrawPortfolio } from '#app/features/admission/portfolio/send-portfolio.server.ts'
import { PortfolioDoorPanel, PortfolioHistory } from '#app/features/admission/portfolio/ui/own-portfolio.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'
import angoff from '#app/styles/angoff.css?url'

export const links = () => [admission, angoff].map((href) => ({ rel: 'stylesheet', href }))

export const loader = personalRoute('exam.see-own', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'portfolio').title} · ${ctx.settings.brandName}`,
  told: url.searchParams.get('told'),
  ...(await readOwnPortfolios(ctx)),
}))

export const action = actionRoute('exam.see-own', async ({ ctx, form, intent }) => {
  if (intent === 'withdraw') return withdrawPortfolio(ctx).then(() => redirect('/exam/portfolio?told=withdrawn'))
  const parsed = parseForm(portfolioSchema, form)
  if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
  const sent = await sendPortfolio(ctx, parsed.value)
  return sent.ok ? redirect('/exam/portfolio?told=sent') : refuse({ errors: sent.errors, typed: typedFields(form) })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function OwnPortfolio() {
  const { door, attempts, past, told } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const words = useWords('portfolio')
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.heading}</h1>
        {!refused && (told === 'sent' || told === 'withdrawn') && (
          <p className="alert done-note" role="status">
            {words[told]}
          </p>
        )}
        <p className="prose">{words.lede}</p>
        <p className="prose">{words.counted}</p>
      </header>
      <PortfolioDoorPanel door={door} attempts={attempts} refused={refused} />
      <PortfolioHistory past={past} />
    </div>
  )
}

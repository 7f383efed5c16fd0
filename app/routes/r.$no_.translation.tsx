import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTranslation } from '#app/features/backlog/verdicts/read-translation.server.ts'
import { receiveTranslation } from '#app/features/backlog/verdicts/receive-translation.server.ts'
import { TranslationPage } from '#app/features/backlog/verdicts/ui/translation-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('verdict.translate', async ({ ctx, params }) => {
  const page = await readTranslation(ctx.db, numberIn(params.no))
  const { title } = wordsFor(ctx.language, 'verdicts').translation
  return { page, title: `R-${page.no} ${title} · ${ctx.settings.brandName}` }
})

export const action = actionRoute('verdict.translate', async ({ ctx, form, params }) => {
  const no = numberIn(params.no)
  const received = await receiveTranslation(ctx, no, form)
  if (received.ok) return redirect(`/r/${no}`)
  const { status, errors, typed } = received
  return data({ errors, typed }, status)
})

export default function TranslationRoute() {
  return <TranslationPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}

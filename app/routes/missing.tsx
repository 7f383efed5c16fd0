import { data, type HeadersFunction, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countAnswered } from '#app/features/backlog/intake/missing/count-answered.server.ts'
import { readMissing } from '#app/features/backlog/intake/missing/read-missing.server.ts'
import { tellMissing } from '#app/features/backlog/intake/missing/tell-missing.server.ts'
import { type MissingAnswer, MissingPage } from '#app/features/backlog/intake/ui/missing-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, sharedRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [accounts, backlog].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
/** How long to wait, where the limit is reached. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const loader = sharedRoute('missing.tell', async ({ db, language, settings, url }) => ({
  title: `${wordsFor(language, 'intake').missing.title} · ${settings.brandName}`,
  page: await readMissing(db, language, url.searchParams),
}))

export const action = actionRoute('missing.tell', async ({ ctx, form, intent }) => {
  if (intent === 'answered') {
    await countAnswered(ctx, numberIn(String(form.get('no') ?? '')))
    return data<MissingAnswer>({ thanks: true })
  }
  const told = await tellMissing(ctx, form)
  if (told.ok) return data<MissingAnswer>({ sent: told.mail })
  const { errors, typed, status, retryAfterSeconds } = told
  const wait = retryAfterSeconds === undefined ? undefined : { 'Retry-After': String(retryAfterSeconds) }
  return data<MissingAnswer>({ errors, typed }, { status, headers: wait })
})

export default function Missing() {
  return <MissingPage page={useLoaderData<typeof loader>().page} answer={useActionData<typeof action>()} />
}

import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { beginReview, noteReview } from '#app/features/backlog/routing/week/note-week.server.ts'
import { readWeek } from '#app/features/backlog/routing/week/read-week.server.ts'
import { WeekPage } from '#app/features/backlog/routing/week/ui/week-page.tsx'
import { typedText } from '#app/features/forum/typed-text.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import routing from '#app/styles/routing.css?url'

export const links = () => [{ rel: 'stylesheet', href: routing }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, params, url }) => ({
  title: `${wordsFor(ctx.language, 'routing').week.title} · ${ctx.settings.brandName}`,
  page: await readWeek(ctx, params.line ?? '', url.searchParams.get('week')),
}))

const noteSchema = z.object({
  review: z.string('required').max(60),
  request: z.string('required').max(60),
  looked: z.string().optional(),
  note: typedText({ max: 1000 }).default(''),
})

export const action = actionRoute('line-review.note', async ({ ctx, form, intent, params, url }) => {
  if (intent === 'begin') await beginReview(ctx, params.line ?? '')
  else {
    const read = parseForm(noteSchema, form)
    if (!read.ok) return data({ errors: read.errors }, 422)
    const { review: reviewId, request: requestId, looked, note } = read.value
    await noteReview(ctx, { reviewId, requestId, looked: looked !== undefined, note })
  }
  return redirect(`${url.pathname}${url.search}`)
})

export default function Week() {
  return <WeekPage page={useLoaderData<typeof loader>().page} />
}

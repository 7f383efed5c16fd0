import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { askForTraining } from '#app/features/desk/learning/ask-for-training.server.ts'
import { learningPage } from '#app/features/desk/learning/learning-page.server.ts'
import { lookAtMiss } from '#app/features/desk/learning/look-at-miss.server.ts'
import { LearningPage } from '#app/features/desk/learning/ui/learning-page.tsx'
import { AppError } from '#app/platform/errors.ts'
import { actionRoute, personalRoute, sayError } from '#app/route.server.ts'
import desk from '#app/styles/desk.css?url'

export const links = () => [{ rel: 'stylesheet', href: desk }]

export const loader = personalRoute('rules.read', ({ ctx }) => learningPage(ctx))

export const action = actionRoute('rules.read', async ({ ctx, form, intent }) => {
  try {
    if (intent === 'look') return redirect(`/review/${await lookAtMiss(ctx, String(form.get('post') ?? ''))}`)
    await askForTraining(ctx)
    return redirect('/rules/desk/learning?asked=1')
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return data({ problem: sayError(error.said, ctx.language) }, 409)
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Learning() {
  const page = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const answer = useActionData<typeof action>()
  return <LearningPage page={page} asked={search.has('asked')} problem={answer?.problem} />
}

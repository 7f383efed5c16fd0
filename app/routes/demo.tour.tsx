import { type MetaFunction, redirect } from '@remix-run/node'
import { beginSession } from '#app/features/accounts/sessions.server.ts'
import { demoAccount } from '#app/features/demo/demo-account.server.ts'
import { ensureDemo } from '#app/features/demo/ensure-demo.ts'
import { startTourStep } from '#app/features/demo/start-tour-step.server.ts'
import { Tour } from '#app/features/front/ui/tour.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, sharedRoute } from '#app/route.server.ts'

export const loader = sharedRoute('page.open', async ({ language, settings, demo }) => {
  ensureDemo(demo)
  return { title: `${wordsFor(language, 'front').tour} · ${settings.brandName}` }
})

export const action = actionRoute('page.open', async ({ ctx, form }) => {
  ensureDemo(ctx.deployment.demo)
  const { handle, to } = await startTourStep(ctx, Number(form.get('step')))
  const cookie = await beginSession(ctx, (await demoAccount(ctx.db, handle)).id, null)
  return redirect(to, { headers: { 'Set-Cookie': cookie } })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function TourPage() {
  return <Tour page />
}

import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findWelcome } from '#app/features/admission/welcome/find-welcome.server.ts'
import { WelcomeForm } from '#app/features/admission/welcome/ui/welcome-form.tsx'
import { welcomeSchema } from '#app/features/admission/welcome/welcome.schema.ts'
import { skipWelcome, welcomeMember } from '#app/features/admission/welcome/welcome-member.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = personalRoute('thread.read', async ({ ctx }) => {
  const lines = await listLines(ctx.db)
  return {
    title: `${wordsFor(ctx.language, 'admission').welcome.title} · ${ctx.settings.brandName}`,
    lines: lines.map(({ id, name }) => ({ id, name })),
    newcomerDays: ctx.settings.newcomerDays,
    ...(await findWelcome(ctx)),
  }
})

export const action = actionRoute('thread.read', async ({ ctx, form, intent }) => {
  if (intent === 'skip') return skipWelcome(ctx).then(() => redirect('/'))
  const lineIds = form.getAll('lines').map(String)
  const parsed = parseForm(welcomeSchema, form)
  const typed = { kit: String(form.get('kit') ?? ''), followed: lineIds }
  if (!parsed.ok) return refuse({ errors: parsed.errors, typed })
  const { refused } = await welcomeMember(ctx, { kit: parsed.value.kit, lineIds })
  if (refused) return refuse({ errors: { kit: refused }, typed })
  return redirect(intent === 'ask' ? '/ask' : '/')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Welcome() {
  const { lines, newcomerDays, ...stored } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const words = useWords('admission').welcome
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.heading}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      <WelcomeForm {...{ lines, newcomerDays }} {...(refused?.typed ?? stored)} errors={refused?.errors} />
    </div>
  )
}

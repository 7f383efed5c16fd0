import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FORM_LENGTH } from '#app/features/admission/blueprint.ts'
import { listRecentVerdicts, type RecentVerdict } from '#app/features/backlog/recent-verdicts.server.ts'
import { listChipsOfThreads } from '#app/features/backlog/thread-requests.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { ThreadChips } from '#app/features/backlog/ui/thread-chips.tsx'
import { readListPage } from '#app/features/forum/list-page.server.ts'
import { RecentAnswers } from '#app/features/forum/ui/recent-answers.tsx'
import { ThreadList } from '#app/features/forum/ui/thread-list.tsx'
import { frontFacts } from '#app/features/front/queries.server.ts'
import { FrontPage } from '#app/features/front/ui/front-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { seesInside } from '#app/permissions.ts'
import { sharedRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

const ANSWERS = 4

export const loader = sharedRoute('page.open', async ({ audience, language, db, settings, url }) => {
  const answers = await listRecentVerdicts(db, ANSWERS, language)
  if (!seesInside(audience)) {
    const exam = { items: FORM_LENGTH, minutes: settings.exam.minutes }
    return { outside: { facts: await frontFacts(db), exam }, list: null, chips: [], answers, title: settings.brandName }
  }
  const list = await readListPage(db, url)
  const chips = await listChipsOfThreads(db, list.page.threads)
  return { outside: null, list, chips, answers, title: `${wordsFor(language, 'forum').title} · ${settings.brandName}` }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Home() {
  const { outside, list, chips, answers } = useLoaderData<typeof loader>()
  const recent = <RecentAnswers answers={answers} chip={chipFor} />
  if (outside) return <FrontPage {...outside} decisions={recent} />
  return <ThreadList {...list} beside={recent} beneath={({ id }) => <ThreadChips chips={chips} threadId={id} />} />
}

const chipFor = ({ label, no }: RecentVerdict) => <LabelChip label={label} no={no} />

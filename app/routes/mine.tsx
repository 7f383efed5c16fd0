import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listRequestsAskedBy } from '#app/features/backlog/own-requests.server.ts'
import { shownOwn } from '#app/features/backlog/samples/read-board.server.ts'
import { listOwnSamples } from '#app/features/backlog/samples/sample-queries.server.ts'
import { MySamples } from '#app/features/backlog/samples/ui/own-samples.tsx'
import { OwnRequests } from '#app/features/backlog/ui/own-requests.tsx'
import { listOwnIntents } from '#app/features/backlog/volume/intent-queries.server.ts'
import { OwnIntents } from '#app/features/backlog/volume/ui/own-intents.tsx'
import { authorOf } from '#app/features/forum/author.ts'
import { cursorFor, cursorIn } from '#app/features/forum/cursor.ts'
import { readMine } from '#app/features/forum/mine.server.ts'
import { MinePage } from '#app/features/forum/ui/mine-page.tsx'
import { listNotices } from '#app/features/notices/queries.server.ts'
import { sayNotices } from '#app/features/notices/say-notices.server.ts'
import { NoticeList } from '#app/features/notices/ui/notice-list.tsx'
import { readOwnStanding } from '#app/features/review/appeals/own-standing.server.ts'
import { OwnStanding } from '#app/features/review/appeals/ui/own-standing.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import { personalRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

const NOTICES = 8

export const loader = personalRoute('account.use', async ({ ctx, url }) => {
  const after = cursorIn(url.searchParams.get('after'))
  const { id } = authorOf(ctx.actor)
  const [mine, asked, intents, samples, standing, found] = await Promise.all([
    readMine(ctx),
    listRequestsAskedBy(ctx.db, id),
    listOwnIntents(ctx.db, id, ctx.now()),
    listOwnSamples(ctx.db, id),
    readOwnStanding(ctx),
    listNotices(ctx.db, id, after, NOTICES + 1),
  ])
  const shown = found.slice(0, NOTICES)
  const last = shown.at(-1)
  const older = found.length > NOTICES && last ? `/mine?after=${cursorFor(last)}#notices` : undefined
  const title = `${wordsFor(ctx.language, 'own-page').mine.title} · ${ctx.settings.brandName}`
  const notices = sayNotices(ctx.language, shown)
  const readsBank = can(ctx.actor, 'bank.read')
  const told = url.searchParams.get('told')
  return { mine, asked, intents, samples: samples.map(shownOwn), standing, notices, older, readsBank, told, title }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function MineRoute() {
  const { mine, asked, intents, samples, standing, notices, older, readsBank, told } = useLoaderData<typeof loader>()
  const requests = (
    <>
      <OwnRequests requests={asked} />
      <OwnIntents intents={intents} />
      <MySamples samples={samples} />
    </>
  )
  return (
    <MinePage
      mine={mine}
      told={told}
      requests={requests}
      standing={<OwnStanding standing={standing} />}
      readsBank={readsBank}
      notices={<NoticeList notices={notices} olderHref={older} />}
    />
  )
}

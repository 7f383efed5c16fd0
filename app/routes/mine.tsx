import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorOf } from '#app/features/forum/author.ts'
import { cursorFor, cursorIn } from '#app/features/forum/cursor.ts'
import { readMine } from '#app/features/forum/mine.server.ts'
import { MinePage } from '#app/features/forum/ui/mine-page.tsx'
import { listNotices } from '#app/features/notices/queries.server.ts'
import { NoticeList } from '#app/features/notices/ui/notice-list.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

const NOTICES = 8

export const loader = personalRoute('account.use', async ({ ctx, url }) => {
  const after = cursorIn(url.searchParams.get('after'))
  const [mine, found] = await Promise.all([
    readMine(ctx),
    listNotices(ctx.db, authorOf(ctx.actor).id, after, NOTICES + 1),
  ])
  const notices = found.slice(0, NOTICES)
  const last = notices.at(-1)
  const older = found.length > NOTICES && last ? `/mine?after=${cursorFor(last)}#notices` : undefined
  const title = `${wordsFor(ctx.language, 'forum').mine.title} · ${ctx.settings.brandName}`
  return { mine, notices, older, told: url.searchParams.get('told'), title }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function MineRoute() {
  const { mine, notices, older, told } = useLoaderData<typeof loader>()
  return <MinePage mine={mine} told={told} notices={<NoticeList notices={notices} olderHref={older} />} />
}

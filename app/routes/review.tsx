import type { MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData, useParams } from '@remix-run/react'
import { RejectingOff } from '#app/features/desk/rules/ui/rejecting-off.tsx'
import { queuePage } from '#app/features/review/queue/queue-page.server.ts'
import { KeysLine } from '#app/features/review/queue/ui/keys-line.tsx'
import { LastDecision } from '#app/features/review/queue/ui/last-decision.tsx'
import { QueueList } from '#app/features/review/queue/ui/queue-list.tsx'
import { StartCard } from '#app/features/review/queue/ui/start-card.tsx'
import { personalRoute } from '#app/route.server.ts'
import review from '#app/styles/review.css?url'

export const links = () => [{ rel: 'stylesheet', href: review }]

export const loader = personalRoute('review.read', async ({ ctx, url }) => ({
  ...(await queuePage(ctx, url.searchParams)),
  rejecting: ctx.settings.moderation.rejecting,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Review() {
  const page = useLoaderData<typeof loader>()
  const { item } = useParams()
  return (
    <div className={item ? 'queue' : 'queue-start'}>
      <QueueList page={page} />
      <div className="stack">
        {!page.rejecting && <RejectingOff />}
        <LastDecision last={page.last} />
        {item ? <Outlet /> : <StartCard page={page} />}
        {(item || page.items.length > 0) && <KeysLine />}
      </div>
    </div>
  )
}

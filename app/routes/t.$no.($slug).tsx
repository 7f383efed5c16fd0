import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PostHeard } from '#app/features/backlog/judging/ui/post-heard.tsx'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { HeardBanner } from '#app/features/backlog/ui/heard-banner.tsx'
import { actOnPost } from '#app/features/forum/act-on-post.server.ts'
import { readThread } from '#app/features/forum/read-thread.server.ts'
import { numberIn, postPath, threadPath } from '#app/features/forum/thread.ts'
import { PostExtra } from '#app/features/forum/ui/post-extra.ts'
import { ThreadPage } from '#app/features/forum/ui/thread-page.tsx'
import { TieBanner } from '#app/features/review/tie/ui/tie-banner.tsx'
import { ownPath } from '#app/platform/own-path.ts'
import { actionRoute, sharedRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('page.open', async ({ audience, db, language, params, settings, url }) => {
  const read = await readThread(db, audience, numberIn(params.no), url.searchParams.get('page'))
  const { thread } = read
  if ((params.slug ?? '') !== thread.slug) throw redirect(threadPath(thread) + url.search, 301)
  const requests = await listRequestsOfThread(db, audience, thread.id, language)
  return {
    read,
    requests,
    mark: numberIn(url.searchParams.get('mark')),
    title: `${thread.title} · ${settings.brandName}`,
  }
})

export const action = actionRoute('post.write', async ({ ctx, params, form, intent }) => {
  const post = await actOnPost(ctx, numberIn(params.no), numberIn(String(form.get('post') ?? '')), intent)
  const back = form.get('back')
  return redirect(back ? ownPath(back) : postPath({ no: post.threadNo, slug: post.slug }, post.no))
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Thread() {
  const { read, requests, mark } = useLoaderData<typeof loader>()
  const heard = (
    <>
      <TieBanner thread={read.thread} />
      <HeardBanner requests={requests} />
    </>
  )
  const { no: threadNo } = read.thread
  return (
    <PostExtra.Provider value={(no) => <PostHeard threadNo={threadNo} postNo={no} requests={requests} />}>
      <ThreadPage read={read} mark={mark} heard={heard} />
    </PostExtra.Provider>
  )
}

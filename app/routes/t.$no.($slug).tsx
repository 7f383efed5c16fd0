import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listReferences } from '#app/features/backlog/answers/list-references.server.ts'
import { ReplyHelp } from '#app/features/backlog/answers/ui/reply-help.tsx'
import { WithReferences } from '#app/features/backlog/answers/ui/with-references.tsx'
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
import answers from '#app/styles/answers.css?url'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('page.open', async ({ audience, db, language, params, settings, url }) => {
  const read = await readThread(db, audience, numberIn(params.no), url.searchParams.get('page'))
  const { thread } = read
  if ((params.slug ?? '') !== thread.slug) throw redirect(threadPath(thread) + url.search, 301)
  const requests = await listRequestsOfThread(db, audience, thread.id, language)
  return {
    read,
    requests,
    references: await listReferences(db, { audience, language }, read, nosOf(requests)),
    mark: numberIn(url.searchParams.get('mark')),
    title: `${thread.title} · ${settings.brandName}`,
  }
})

const nosOf = (requests: { no: number }[]) => requests.map(({ no }) => no)

export const action = actionRoute('post.write', async ({ ctx, params, form, intent }) => {
  const post = await actOnPost(ctx, numberIn(params.no), numberIn(String(form.get('post') ?? '')), intent)
  const back = form.get('back')
  return redirect(back ? ownPath(back) : postPath({ no: post.threadNo, slug: post.slug }, post.no))
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [forum, answers].map((href) => ({ rel: 'stylesheet', href }))

export default function Thread() {
  const { read, requests, references, mark } = useLoaderData<typeof loader>()
  const heard = (
    <>
      <TieBanner thread={read.thread} />
      <HeardBanner requests={requests} />
    </>
  )
  const { no: threadNo } = read.thread
  return (
    <PostExtra.Provider value={(no) => <PostHeard threadNo={threadNo} postNo={no} requests={requests} />}>
      <WithReferences references={references} threadNo={threadNo}>
        <ThreadPage read={read} mark={mark} heard={heard} help={<ReplyHelp formId="reply" threadNo={threadNo} />} />
      </WithReferences>
    </PostExtra.Provider>
  )
}

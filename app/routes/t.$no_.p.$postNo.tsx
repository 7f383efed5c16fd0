import { redirect } from '@remix-run/node'
import { findPostPlace } from '#app/features/forum/post-place.server.ts'
import { markedPostPath, numberIn } from '#app/features/forum/thread.ts'
import { sharedRoute } from '#app/route.server.ts'

/** The lasting address of a post: leads to the page it is on, and marks it. */
export const loader = sharedRoute('page.open', async ({ audience, db, params }) => {
  const { thread, no } = await findPostPlace(db, audience, numberIn(params.no), numberIn(params.postNo))
  throw redirect(markedPostPath(thread, no))
})

import { eq } from 'drizzle-orm'
import { accounts, posts, productLines, threads } from '#db/schema/index.ts'
import type { World } from '#tests/helpers/world.ts'

type State = 'published' | 'held' | 'removed'

/** Rows of a thread with its opening post, for what is not about how it came there. */
export async function storePlainThread({ database, db, at }: World, author: string, state: State = 'published') {
  const [account] = await db.select().from(accounts).where(eq(accounts.handle, author))
  const [line] = await db.select().from(productLines).orderBy(productLines.position).limit(1)
  if (!account || !line) throw new Error('no such author or no product line')
  const no = (await db.$count(threads)) + 1001
  const [threadId, postId] = [`thread-${no}`, `post-${no}`]
  const both = { authorId: account.id, lang: 'en', state }
  const title = 'Clamp slips on a cold rod'
  const thread = { id: threadId, no, lineId: line.id, kind: 'question', title, slug: 'clamp-slips', ...both } as const
  const body = 'It turns by itself below zero.'
  const post = { id: postId, threadId, no: 1, kind: 'opening', body, html: `<p>${body}</p>`, ...both } as const
  await database.door(async (tx) => {
    await tx.insert(threads).values({ ...thread, openedAt: at, lastPostAt: at, lastPostNo: 1 })
    await tx.insert(posts).values({ ...post, rendererVersion: 1, createdAt: at })
  })
  return { threadId, postId, no, lineId: line.id, authorId: account.id }
}

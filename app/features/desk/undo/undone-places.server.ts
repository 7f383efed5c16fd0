import { eq, inArray } from 'drizzle-orm'
import type { UndoEntry, UndoKind } from '#app/features/desk/undo/undo-entry.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { accounts, posts, threads } from '#db/schema/index.ts'

export type UndonePlace = {
  kind: UndoKind
  id: string
  at: number
  by: string
  /** Null for a text that its author alone may read. */
  post: { no: number; postNo: number; title: string; lang: string } | null
  /** Titles of the rules that object. */
  rules: string[]
}

/** Where the texts stand and who wrote them, in the order given. */
export async function listUndonePlaces(ctx: Context, entries: readonly UndoEntry[]): Promise<UndonePlace[]> {
  const { rules } = await readLiveRules(ctx.db)
  const titles = new Map(rules.map(({ id, title }) => [id, title[ctx.language]]))
  const [places, people] = await Promise.all([listPosts(ctx, entries), listPeople(ctx, entries)])
  return entries.map(({ kind, id, at, accountId, rules: objecting = [] }) => ({
    ...{ kind, id, at },
    by: people.find((person) => person.id === accountId)?.handle ?? '',
    post: places.find((place) => place.id === id)?.post ?? null,
    rules: objecting.map((ruleId) => titles.get(ruleId) ?? ruleId),
  }))
}

const listPosts = ({ db }: Context, entries: readonly UndoEntry[]) =>
  db
    .select({
      id: posts.id,
      post: { no: threads.no, postNo: posts.no, title: threads.title, lang: threads.lang },
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      inArray(
        posts.id,
        entries.map(({ id }) => id),
      ),
    )

const listPeople = ({ db }: Context, entries: readonly UndoEntry[]) =>
  db
    .select({ id: accounts.id, handle: accounts.handle })
    .from(accounts)
    .where(
      inArray(
        accounts.id,
        entries.map(({ accountId }) => accountId),
      ),
    )

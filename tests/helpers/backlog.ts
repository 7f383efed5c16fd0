import { eq } from 'drizzle-orm'
import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { changeRequest } from '#app/features/backlog/change-request.server.ts'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import { signProposal } from '#app/features/backlog/sign-proposal.server.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { accounts, posts, productLines, threads } from '#db/schema/index.ts'
import type { World } from '#tests/helpers/world.ts'

const DAY = 86_400_000

export const NEED = 'On a slope the head gives up eight degrees. A half-ball would save them.'

type Said = { by?: string; body?: string; line?: string; kind?: 'need' | 'question' }

/** Rows of a thread that names a need; what is tested is what becomes of it. */
export async function storeNeed(world: World, { by = 'ana', body = NEED, line = 'tripods', kind = 'need' }: Said = {}) {
  const authorId = await idOf(world, by)
  const [found] = await world.db.select().from(productLines).where(eq(productLines.slug, line))
  if (!found) throw new Error(`no line ${line}`)
  const no = (await world.db.$count(threads)) + 1001
  const [threadId, postId] = [`thread-${no}`, `post-${no}-1`]
  const both = { authorId, lang: 'en', state: 'published' } as const
  const at = world.at
  await world.database.door(async (tx) => {
    await tx.insert(threads).values({
      ...{ id: threadId, no, lineId: found.id, kind, title: 'Half-ball for the shoulder', slug: 'half-ball', ...both },
      ...{ openedAt: at, lastPostAt: at, lastPostNo: 1, toJudgeAt: kind === 'need' ? at : null },
    })
    await tx.insert(posts).values({
      ...{ id: postId, threadId, no: 1, kind: 'opening', body, html: `<p>${body}</p>`, ...both, rendererVersion: 1 },
      createdAt: at,
    })
  })
  return { threadId, postId, no, lineId: found.id, authorId }
}

/** A reply by someone else in the same thread. */
export async function storeReply(world: World, threadId: string, by: string, body: string) {
  const no = (await world.db.$count(posts, eq(posts.threadId, threadId))) + 1
  const id = `post-${threadId}-${no}`
  const authorId = await idOf(world, by)
  const row = {
    id,
    threadId,
    no,
    kind: 'reply',
    authorId,
    lang: 'en',
    body,
    html: `<p>${body}</p>`,
    rendererVersion: 1,
  } as const
  await world.database.door((tx) => tx.insert(posts).values({ ...row, state: 'published', createdAt: world.at }))
  return { id, no, authorId }
}

export async function idOf(world: World, handle: string): Promise<string> {
  const [account] = await world.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, handle))
  if (!account) throw new Error(`nobody called ${handle}`)
  return account.id
}

export async function fileFrom(world: World, threadNo: number, line = 'tripods'): Promise<number> {
  const filed = { title: 'A half-ball for the CT-3 shoulder', need: 'A 75 mm half-ball that fits the shoulder.', line }
  const collected = await fileRequest(await world.as('pia'), filed, { threadNo })
  if (!collected.ok) throw new Error(JSON.stringify(collected.errors))
  return collected.no
}

export async function requestNamed(world: World, no: number) {
  const request = await findRequest(world.db, no)
  if (!request) throw new Error(`no request ${no}`)
  return request
}

/** One step by one person, at the version that stands. */
export async function step(world: World, by: string, no: number, to: string, fields: StepFields = {}) {
  const { version } = await requestNamed(world, no)
  return changeRequest(await world.as(by), { no, to, version, fields })
}

export async function sign(world: World, by: string, no: number) {
  const { version } = await requestNamed(world, no)
  return signProposal(await world.as(by), { no, version })
}

export const meToo = async (world: World, by: string, no: number) => addMeToo(await world.as(by), no)

/** A request that R&D looks at. */
export async function fileAndGrade(world: World, threadNo: number): Promise<number> {
  const no = await fileFrom(world, threadNo)
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  await step(world, 'pia', no, 'grading', { needGrade: 'B', needGradeWhy: 'Every slope, every wedding.' })
  return no
}

export const refusalAt = (now: number, more: StepFields = {}): StepFields => ({
  reasonCode: 'VOL',
  publicText:
    'We will not make this for the present shoulder. A bowl needs 92 mm and the shoulder is 84 mm between its pivots.',
  changes: ['The next revision of the shoulder casting'],
  reviewAt: now + 300 * DAY,
  reopenPeople: 2,
  ...more,
})

/** More members than the cast has, for what happens at a threshold. */
export async function settleMembers(world: World, count: number): Promise<string[]> {
  const handles = Array.from({ length: count }, (_, index) => `member${index + 1}`)
  await world.database.door(async (tx) => {
    for (const handle of handles) {
      const email = `${handle}@demo.test`
      await tx.insert(accounts).values({
        ...{
          id: `account-${handle}`,
          handle,
          handleKey: handle,
          email,
          emailKey: email,
          passwordHash: '',
          state: 'member',
        },
        ...{ emailConfirmedAt: 1, admittedAt: 1, timeZone: 'UTC', language: 'en', createdAt: 1 },
      })
    }
  })
  return handles
}

import { kindOfPost, type PostKind } from '#app/features/forum/post.ts'
import { slugFor, takesAnswers } from '#app/features/forum/thread.ts'
import type { LineSlug, SeedLanguage } from '#db/seed/community/seed-types.ts'
import { type Crowd, drawAuthor, drawVoters } from '#db/seed/volume/crowd.ts'
import type { Random } from '#db/seed/volume/random.ts'
import type { ThreadKind } from '#db/seed/volume/tongue.ts'
import { drawReplyPart, writeReply } from '#db/seed/volume/write-reply.ts'
import { drawTopic, type Topic, writeOpening, writeTitle } from '#db/seed/volume/write-thread.ts'

const HOUR = 3_600_000
/** Long threads wander. */
const POSTS_A_SUBJECT = 12

export type DrawnThread = {
  id: string
  line: LineSlug
  sku: string
  kind: ThreadKind
  language: SeedLanguage
  title: string
  slug: string
  authorId: string
  openedAt: number
}

export type DrawnPost = {
  thread: DrawnThread
  id: string
  no: number
  kind: PostKind
  replyToNo: number | null
  authorId: string
  body: string
  createdAt: number
  votes: { accountId: string; at: number }[]
  /** When it was accepted as the answer. */
  acceptedAt?: number
}

export type Surroundings = {
  random: Random
  newId: (at: number) => string
  /** Those who write in the language of the thread, by language. */
  crowds: Record<SeedLanguage, Crowd>
  everyone: Crowd
  lines: readonly LineSlug[]
  /** Nothing happens later. */
  end: number
}

/** Post by post, so that a thread of thousands needs no more memory than a small one. */
export function* drawThread(around: Surroundings, openedAt: number, size: number): Generator<DrawnPost> {
  const { random, newId, lines } = around
  const language: SeedLanguage = random.chance(0.2) ? 'zh-CN' : 'en'
  let topic = drawTopic(random, random.pick(lines), language)
  const thread = startThread(around, topic, openedAt)
  const opening = writeOpening(random, topic)
  const accepted = drawAccepted(random, topic.kind, size)
  let last = drawPost(around, {
    thread,
    id: newId(openedAt),
    no: 1,
    kind: 'opening',
    replyToNo: null,
    authorId: thread.authorId,
    body: opening,
    createdAt: openedAt,
  })
  yield last
  for (let no = 2; no <= size; no++) {
    const createdAt = last.createdAt + drawGap(around, last.createdAt, no, size)
    const byOpener = no > 2 && last.authorId !== thread.authorId && random.chance(0.25)
    const authorId = byOpener ? thread.authorId : drawSpeaker(around, language, createdAt)
    const replyToNo = no !== accepted && no > 2 && random.chance(0.3) ? last.no : null
    if (no % POSTS_A_SUBJECT === 0) topic = { ...drawTopic(random, thread.line, language), kind: thread.kind }
    const quoted = replyToNo !== null ? last.body : no < POSTS_A_SUBJECT ? opening : undefined
    const body = writeReply(random, topic, drawReplyPart(random, authorId === thread.authorId, no - 2), quoted)
    const kind = kindOfPost(thread.kind, replyToNo)
    last = drawPost(around, { thread, id: newId(createdAt), no, kind, replyToNo, authorId, body, createdAt })
    if (no === accepted && authorId !== thread.authorId)
      last.acceptedAt = Math.min(around.end, createdAt + random.below(72) * HOUR)
    yield last
  }
}

function startThread(around: Surroundings, topic: Topic, openedAt: number): DrawnThread {
  const { random, newId } = around
  const { language } = topic.tongue
  const title = writeTitle(random, topic)
  const authorId = drawSpeaker(around, language, openedAt)
  return {
    id: newId(openedAt),
    line: topic.line,
    sku: topic.sku,
    kind: topic.kind,
    language,
    title,
    slug: slugFor(title),
    authorId,
    openedAt,
  }
}

/** Where nobody was there yet who writes in the language, anyone does. */
function drawSpeaker({ random, crowds, everyone }: Surroundings, language: SeedLanguage, at: number): string {
  const drawn = drawAuthor(random, crowds[language], at) ?? drawAuthor(random, everyone, at)
  if (drawn === undefined) throw new Error('a post from before the first member')
  return drawn
}

const ACCEPTED_SHARE: Record<ThreadKind, number> = { question: 0.55, fault: 0.35, need: 0.1, discussion: 0 }

/** The number of the post that will be accepted, among the first few; 0 for none. */
function drawAccepted(random: Random, kind: ThreadKind, size: number): number {
  if (size < 2 || !takesAnswers(kind) || !random.chance(ACCEPTED_SHARE[kind])) return 0
  return 2 + random.below(Math.min(5, size - 1))
}

/** Minutes to days, and never past the end: the posts to come share what time is left. */
function drawGap({ random, end }: Surroundings, since: number, no: number, size: number): number {
  const usual = -Math.log(1 - random.next()) * (no < 5 ? 4 : 14) * HOUR
  const share = (end - since) / (size - no + 2)
  return Math.max(1, Math.floor(Math.min(usual, share)))
}

function drawPost({ random, crowds, end }: Surroundings, post: Omit<DrawnPost, 'votes'>): DrawnPost {
  const wanted = random.chance(0.45) ? Math.floor(-Math.log(1 - random.next()) * (post.no === 1 ? 3 : 1.6)) : 0
  const voters = drawVoters(random, crowds[post.thread.language], post.createdAt, wanted, post.authorId)
  const votes = voters.map((accountId) => ({ accountId, at: Math.min(end, post.createdAt + random.below(96) * HOUR) }))
  return { ...post, votes }
}

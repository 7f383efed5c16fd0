import { isNotNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment, removal } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { productLines, products } from '#db/schema/catalogue.ts'

export const threads = sqliteTable(
  'thread',
  {
    id: id(),
    no: integer().notNull(),
    lineId: text()
      .notNull()
      .references(() => productLines.id),
    productId: text().references(() => products.id),
    kind: text({ enum: ['question', 'discussion', 'need', 'fault'] }).notNull(),
    title: text().notNull(),
    slug: text().notNull(),
    lang: text().notNull(),
    authorId: text()
      .notNull()
      .references(() => accounts.id),
    state: text({ enum: ['published', 'held', 'removed'] }).notNull(),
    openedAt: moment().notNull(),
    lastPostAt: moment().notNull(),
    /** The highest `post.no` given so far. */
    lastPostNo: integer().notNull(),
    /** Published posts beside the opening one. */
    replyCount: integer().notNull().default(0),
    answered: flag().notNull().default(false),
    acceptedPostId: text(),
    acceptedAt: moment(),
    upvotes: integer().notNull().default(0),
    photoId: text(),
    lockedAt: moment(),
    closedAt: moment(),
    /** Opened by staff with its author's consent to be read by visitors. */
    openToPublicAt: moment(),
    /** When staff decided whether this names a need; null while not yet judged. */
    judgedAt: moment(),
    judgedBy: text(),
    /** Since when it waits for staff to judge whether it names a need; null while nothing waits. */
    toJudgeAt: moment(),
    /** The accepted answer says "not possible": so said who asked, or so its words sound. */
    notPossible: text({ enum: ['said', 'sounds'] }),
    /** A moderator asked to tie it to a product by this moment, or it is closed. */
    tieDueAt: moment(),
    tieAskedBy: text(),
    tieReason: text(),
    ...removal(),
  },
  (row) => [
    uniqueIndex('thread_by_no').on(row.no),
    index('thread_latest').on(row.state, row.lastPostAt, row.id),
    index('thread_latest_by_line').on(row.lineId, row.state, row.lastPostAt, row.id),
    index('thread_unanswered').on(row.state, row.answered, row.lastPostAt, row.id),
    index('thread_unanswered_by_line').on(row.lineId, row.state, row.answered, row.lastPostAt, row.id),
    index('thread_to_judge').on(row.state, row.toJudgeAt, row.id).where(isNotNull(row.toJudgeAt)),
    index('thread_to_judge_by_line').on(row.lineId, row.state, row.toJudgeAt, row.id).where(isNotNull(row.toJudgeAt)),
    index('thread_by_author').on(row.authorId, row.openedAt),
    index('thread_by_product').on(row.productId, row.state, row.lastPostAt),
    index('thread_by_tie').on(row.tieDueAt),
    index('thread_open_to_public').on(row.state, row.openToPublicAt),
  ],
)

export const posts = sqliteTable(
  'post',
  {
    id: id(),
    threadId: text()
      .notNull()
      .references(() => threads.id),
    no: integer().notNull(),
    kind: text({ enum: ['opening', 'answer', 'reply'] }).notNull(),
    replyToNo: integer(),
    authorId: text()
      .notNull()
      .references(() => accounts.id),
    lang: text().notNull(),
    body: text().notNull(),
    html: text().notNull(),
    rendererVersion: integer().notNull(),
    state: text({ enum: ['published', 'held', 'removed'] }).notNull(),
    createdAt: moment().notNull(),
    editedAt: moment(),
    revision: integer().notNull().default(1),
    upvotes: integer().notNull().default(0),
    ...removal(),
  },
  (row) => [
    uniqueIndex('post_in_thread').on(row.threadId, row.no),
    index('post_by_author').on(row.authorId, row.state, row.createdAt, row.id),
  ],
)

export const postRevisions = sqliteTable(
  'post_revision',
  {
    postId: text()
      .notNull()
      .references(() => posts.id),
    revision: integer().notNull(),
    title: text(),
    body: text().notNull(),
    editedBy: text().notNull(),
    reason: text(),
    at: moment().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.postId, row.revision] }),
    index('post_revision_by_editor').on(row.editedBy, row.at),
  ],
)

export const votes = sqliteTable(
  'vote',
  {
    postId: text()
      .notNull()
      .references(() => posts.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.postId, row.accountId] }), index('vote_by_account').on(row.accountId, row.at)],
)

/** What a person has typed and not yet published: kept on the server, one per target and mode. */
export const drafts = sqliteTable(
  'draft',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    /** `ask`, `thread:ID` or `post:ID`. */
    target: text().notNull(),
    mode: text({ enum: ['new', 'reply', 'edit'] }).notNull(),
    revision: integer().notNull().default(1),
    /** `restored`: refused by a rule that was wrong, and ready to be posted. */
    state: text({ enum: ['kept', 'refused', 'restored'] }).notNull(),
    fields: json<Record<string, string>>().notNull(),
    findings: json<unknown[]>().notNull(),
    photoId: text(),
    lang: text().notNull(),
    updatedAt: moment().notNull(),
  },
  (row) => [
    uniqueIndex('draft_of_person').on(row.accountId, row.target, row.mode),
    index('draft_latest').on(row.accountId, row.updatedAt),
  ],
)

export const readMarks = sqliteTable(
  'read_mark',
  {
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    threadId: text()
      .notNull()
      .references(() => threads.id),
    lastNo: integer().notNull(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.accountId, row.threadId] })],
)

export const photos = sqliteTable(
  'photo',
  {
    id: id(),
    ownerId: text()
      .notNull()
      .references(() => accounts.id),
    postId: text().references(() => posts.id),
    alt: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Body, lens and exposure only: an allow-list, read before the metadata was dropped. */
    camera: json<Record<string, string>>().notNull(),
    /** Longest edge in px → bytes of the stored WebP. */
    sizes: json<Record<string, number>>().notNull(),
    sha256: text().notNull(),
    /** 64 bits in hex, near for pictures that look alike. */
    look: text(),
    /** What its QR codes say; null while nobody has looked. */
    qr: json<string[]>(),
    /** Words recognised in it, where the house has that switched on. */
    imageText: text(),
    imageTextAt: moment(),
    /** Held back until a moderator has looked, while the post stands. */
    hiddenAt: moment(),
    createdAt: moment().notNull(),
    ...removal(),
  },
  (row) => [index('photo_by_post').on(row.postId), index('photo_by_owner').on(row.ownerId, row.createdAt)],
)

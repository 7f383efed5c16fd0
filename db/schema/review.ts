import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts, sanctions } from '#db/schema/accounts.ts'
import { photos, posts } from '#db/schema/forum.ts'

/** What waits for a moderator. It is about a post, a photo that hangs on none, or a sanction that somebody appeals against. */
export const reviewItems = sqliteTable(
  'review_item',
  {
    id: id(),
    kind: text({
      enum: ['held', 'asked', 'edit', 'flagged', 'appeal', 'removed', 'sample', 'trial', 'image'],
    }).notNull(),
    postId: text().references(() => posts.id),
    sanctionId: text().references(() => sanctions.id),
    photoId: text().references(() => photos.id),
    authorId: text()
      .notNull()
      .references(() => accounts.id),
    state: text({ enum: ['waiting', 'decided'] }).notNull(),
    /** Small is urgent; the queue runs by rank, then by age. */
    rank: integer().notNull().default(50),
    /** Findings as judged then, with rule versions, so that the verdict can be explained later. */
    findings: json<unknown[]>().notNull(),
    authorNote: text(),
    /** Whose decision an appeal is against: somebody else has to answer it. */
    againstId: text(),
    claimedBy: text(),
    claimedAt: moment(),
    dueAt: moment(),
    /** How likely promotion, by the learned judge when there is one; it orders, never decides. */
    classifierShare: real(),
    openedAt: moment().notNull(),
    version: integer().notNull().default(1),
  },
  (row) => [
    index('review_item_waiting').on(row.state, row.rank, row.openedAt, row.id),
    index('review_item_waiting_by_kind').on(row.state, row.kind, row.rank, row.openedAt, row.id),
    uniqueIndex('review_item_of_post').on(row.postId, row.kind),
    uniqueIndex('review_item_of_sanction').on(row.sanctionId),
    uniqueIndex('review_item_of_photo').on(row.photoId),
    index('review_item_by_author').on(row.authorId, row.openedAt),
    index('review_item_due').on(row.state, row.dueAt),
  ],
)

/** What items of a spam wave have in common: the same account, link, picture or nearly the same words. */
export const reviewTraits = sqliteTable(
  'review_trait',
  {
    itemId: text()
      .notNull()
      .references(() => reviewItems.id),
    kind: text({ enum: ['account', 'link', 'image', 'text'] }).notNull(),
    value: text().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.itemId, row.kind, row.value] }),
    index('review_trait_by_value').on(row.kind, row.value),
  ],
)

export const decisions = sqliteTable(
  'decision',
  {
    id: id(),
    reviewItemId: text()
      .notNull()
      .references(() => reviewItems.id),
    /** `lift` and `keep` answer an appeal against a sanction. */
    decision: text({ enum: ['publish', 'remove', 'lift', 'keep'] }).notNull(),
    reason: text().notNull(),
    /** One decision for a whole group shares this. */
    batchId: text(),
    /** Decided by whose decision it was against, because nobody else was there for a day. */
    oneSignature: flag().notNull().default(false),
    decidedBy: text().notNull(),
    decidedAt: moment().notNull(),
    undoneAt: moment(),
  },
  (row) => [
    index('decision_of_item').on(row.reviewItemId, row.decidedAt),
    index('decision_of_batch').on(row.batchId),
    index('decision_by_time').on(row.decidedAt),
  ],
)

export const flags = sqliteTable(
  'flag',
  {
    id: id(),
    postId: text()
      .notNull()
      .references(() => posts.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    reason: text({ enum: ['promotion', 'not-product', 'personal-data', 'insult', 'unsafe', 'other'] }).notNull(),
    /** Which promise of the house rules promotion breaks, when the flagger knows. */
    clause: text(),
    note: text(),
    at: moment().notNull(),
    /** What a moderator made of it; the flagger is told. */
    settled: text({ enum: ['agreed', 'disagreed'] }),
    settledAt: moment(),
  },
  (row) => [
    uniqueIndex('flag_of_person').on(row.postId, row.accountId),
    index('flag_by_person').on(row.accountId, row.at),
  ],
)

/** What a member minds in a photo of a sample that is shared. The photo stays until a moderator has looked. */
export const photoReports = sqliteTable(
  'photo_report',
  {
    photoId: text()
      .notNull()
      .references(() => photos.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    reason: text({ enum: ['promotion', 'personal-data', 'insult', 'unsafe', 'other'] }).notNull(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.photoId, row.accountId] })],
)

/** An edit that rules look at twice waits here, while the post stays as it was. */
export const heldEdits = sqliteTable('held_edit', {
  postId: text()
    .primaryKey()
    .references(() => posts.id),
  baseRevision: integer().notNull(),
  title: text(),
  body: text().notNull(),
  reason: text(),
  editedBy: text().notNull(),
  at: moment().notNull(),
})

/** For some hours newcomers and links are held and exam starts wait. It ends by itself. */
export const storms = sqliteTable(
  'storm',
  {
    id: id(),
    startedBy: text().notNull(),
    startedAt: moment().notNull(),
    endsAt: moment().notNull(),
    reason: text().notNull(),
    endedBy: text(),
    endedAt: moment(),
    /** When those who waited for the exam were told that it is open again. */
    toldAt: moment(),
  },
  (row) => [index('storm_by_end').on(row.endsAt)],
)

/** Who wanted to begin the exam during a storm. */
export const examWaits = sqliteTable('exam_wait', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.id),
  stormId: text()
    .notNull()
    .references(() => storms.id),
  at: moment().notNull(),
})

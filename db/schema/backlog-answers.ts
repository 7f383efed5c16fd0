import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { mentions, requests } from '#db/schema/backlog.ts'
import { people } from '#db/schema/backlog-people.ts'
import { verdicts, watches } from '#db/schema/backlog-verdicts.ts'
import { posts, threads } from '#db/schema/forum.ts'

/** To whom the answer was shown, and where: once for each place, and once for each draft. */
export const answerDeliveries = sqliteTable(
  'answer_delivery',
  {
    id: id(),
    verdictId: text()
      .notNull()
      .references(() => verdicts.id),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    accountId: text().references(() => accounts.id),
    /** Somebody from outside, who asked through the inbox. */
    personId: text().references(() => people.id),
    channel: text({ enum: ['composer', 'reply', 'search', 'thread', 'reference', 'inbox'] }).notNull(),
    /** The place within the channel: a draft, a thread, a post, the words looked for. */
    context: text().notNull(),
    at: moment().notNull(),
    seenAt: moment(),
    helped: flag(),
    askedAgainAt: moment(),
    /** How the draft ended beside which it was shown. */
    endedAs: text({ enum: ['me-too', 'differs', 'watch', 'posted'] }),
    endedAt: moment(),
  },
  (row) => [
    uniqueIndex('answer_delivery_once')
      .on(row.accountId, row.requestId, row.channel, row.context, row.verdictId)
      .where(sql`ended_at is null`),
    index('answer_delivery_of_verdict').on(row.verdictId, row.at),
    index('answer_delivery_latest').on(row.at, row.id),
    index('answer_delivery_to').on(row.accountId, row.requestId, row.at),
  ],
)

/** Who is told when the answer changes without having asked. */
export const requestWatches = sqliteTable(
  'request_watch',
  {
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    since: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.accountId, row.requestId] }), index('request_watch_of').on(row.requestId)],
)

/** "Mine differs because…": what the answer leaves out, and what came of saying so. */
export const requestDifferences = sqliteTable(
  'request_difference',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    mentionId: text()
      .notNull()
      .references(() => mentions.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    text: text().notNull(),
    lang: text().notNull(),
    saidAt: moment().notNull(),
    outcome: text({ enum: ['changed', 'split', 'answered', 'withdrawn'] }),
    reply: text(),
    splitId: text().references(() => requests.id),
    answeredBy: text(),
    answeredAt: moment(),
  },
  (row) => [
    index('request_difference_of').on(row.requestId, row.saidAt),
    uniqueIndex('request_difference_open').on(row.requestId, row.accountId).where(sql`outcome is null`),
    index('request_difference_waiting').on(row.saidAt, row.id).where(sql`outcome is null`),
  ],
)

/** New facts against a "no": once a person in each epoch. */
export const requestAppeals = sqliteTable(
  'request_appeal',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    epoch: integer().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    text: text().notNull(),
    lang: text().notNull(),
    madeAt: moment().notNull(),
    outcome: text({ enum: ['accepted', 'answered'] }),
    answer: text(),
    decidedBy: text(),
    decidedAt: moment(),
  },
  (row) => [
    uniqueIndex('request_appeal_once').on(row.requestId, row.epoch, row.accountId),
    index('request_appeal_waiting').on(row.madeAt, row.id).where(sql`outcome is null`),
  ],
)

/** What has to come about, beside people and a date, for a "no" to come back: fixed with the verdict. */
export const returnTerms = sqliteTable('return_term', {
  verdictId: text()
    .primaryKey()
    .references(() => verdicts.id),
  /** Chance of reaching the line of units, 0 to 1; none where it was reached when the "no" was said. */
  unitsChance: real(),
  /** People who would buy a sample that somebody else has. */
  sampleBuyers: integer().notNull(),
})

/** Who said that a watched event has come about, and on what ground. */
export const watchTicks = sqliteTable('watch_tick', {
  watchId: text()
    .primaryKey()
    .references(() => watches.id),
  note: text().notNull(),
  sourceUrl: text().notNull(),
  tickedBy: text().notNull(),
  at: moment().notNull(),
})

/** What brought a "no" back, with the figures of that moment. */
export const requestReturns = sqliteTable(
  'request_return',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    verdictId: text()
      .notNull()
      .references(() => verdicts.id),
    trigger: text({ enum: ['people', 'units', 'watch', 'date', 'samples', 'appeal'] }).notNull(),
    peopleSince: integer().notNull(),
    /** Of the trigger: people, buyers, or the chance in hundredths. */
    reached: integer(),
    watchId: text().references(() => watches.id),
    appealId: text().references(() => requestAppeals.id),
    at: moment().notNull(),
  },
  (row) => [index('request_return_of').on(row.requestId, row.at)],
)

/** Which posts name which request, so that their threads change with it. */
export const requestReferences = sqliteTable(
  'request_reference',
  {
    postId: text()
      .notNull()
      .references(() => posts.id),
    threadId: text()
      .notNull()
      .references(() => threads.id),
    requestNo: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.postId, row.requestNo] }),
    index('request_reference_to').on(row.requestNo, row.threadId),
  ],
)

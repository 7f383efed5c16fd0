import { isNotNull, sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { people } from '#db/schema/backlog-people.ts'
import { productLines, scenes } from '#db/schema/catalogue.ts'
import { threads } from '#db/schema/forum.ts'

export const requests = sqliteTable(
  'request',
  {
    id: id(),
    no: integer().notNull(),
    title: text().notNull(),
    need: text().notNull(),
    lang: text().notNull(),
    lineId: text()
      .notNull()
      .references(() => productLines.id),
    state: text({
      enum: [
        'inbox',
        'routed',
        'needs_info',
        'grading',
        'volume_test',
        'planned',
        'making',
        'made',
        'exists',
        'parked',
        'reopen_due',
        'final_no',
        'merged',
        'invalid',
      ],
    }).notNull(),
    /** The public label that follows from the state; stored so that the board reads an index. */
    label: text({ enum: ['collected', 'research', 'planned', 'no', 'made', 'exists', 'merged', 'hidden'] }).notNull(),
    epoch: integer().notNull().default(1),
    pmId: text(),
    engineerId: text(),
    needGrade: text({ enum: ['A', 'B', 'C', 'D'] }),
    needGradeWhy: text(),
    makeGrade: integer(),
    makeGradeWhy: text(),
    moq: integer().notNull().default(50),
    canonicalId: text(),
    /** Caches of the ledger: distinct people in all, and those whose first mention fell in this epoch. */
    people: integer().notNull().default(0),
    peopleSince: integer().notNull().default(0),
    /** Those who asked again after a "no". */
    returning: integer().notNull().default(0),
    /** Those who pressed Me too. */
    meToo: integer().notNull().default(0),
    /** Beside the members and never added to them: known people from outside, and words whose author nobody knows. */
    outside: integer().notNull().default(0),
    unattributed: integer().notNull().default(0),
    /** Caches of the volume estimate; the chance (0 to 1) is of reaching the line of units. */
    unitsLow: integer(),
    unitsMiddle: integer(),
    unitsHigh: integer(),
    unitsChance: real(),
    /** Graded by the two owners, 0 to 3. */
    modularReuse: integer(),
    sceneFit: integer(),
    targetWindow: text(),
    /** Asked while units are counted: a rough price band in whole units of a currency, and the last day. */
    priceLow: integer(),
    priceHigh: integer(),
    currency: text(),
    volumeEndsAt: moment(),
    /** What it would be, in words. */
    sketch: text(),
    createdBy: text(),
    createdAt: moment().notNull(),
    changedAt: moment().notNull(),
    version: integer().notNull().default(1),
    /** Since when a step waits for its second signature. */
    proposedAt: moment(),
  },
  (row) => [
    uniqueIndex('request_by_no').on(row.no),
    index('request_by_label').on(row.label, row.people, row.id),
    index('request_by_line').on(row.lineId, row.label, row.people, row.id),
    index('request_by_change').on(row.changedAt, row.id),
    index('request_by_canonical').on(row.canonicalId),
    index('request_proposed').on(row.proposedAt, row.id).where(isNotNull(row.proposedAt)),
    index('request_in_state').on(row.state, row.changedAt, row.id),
    index('request_since_by_line').on(row.lineId, row.peopleSince, row.id),
  ],
)

/** One person, one place, one passage. Evidence: never edited, only retracted. */
export const mentions = sqliteTable(
  'mention',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    epoch: integer().notNull(),
    accountId: text().references(() => accounts.id),
    /** Somebody from outside, who may be that account by now; neither is set where nobody knows who said it. */
    personId: text().references(() => people.id),
    channel: text({
      enum: ['forum', 'me-too', 'staff', 'event', 'import', 'mail', 'hook', 'web', 'sample'],
    }).notNull(),
    sourceType: text({ enum: ['post', 'thread', 'request', 'inbox', 'sample'] }).notNull(),
    sourceId: text().notNull(),
    sourceUrl: text(),
    threadId: text(),
    postNo: integer(),
    /** Empty for a plain Me too. */
    quote: text().notNull(),
    quoteStart: integer(),
    quoteEnd: integer(),
    sourceHash: text(),
    lang: text(),
    saidAt: moment().notNull(),
    capturedAt: moment().notNull(),
    capturedBy: text().notNull(),
    how: text({ enum: ['self', 'staff', 'import', 'mail', 'agent'] }).notNull(),
    differsText: text(),
    /** Staff and testers are kept as evidence and left out of every count. */
    counts: flag().notNull().default(true),
    retractedAt: moment(),
    retractedWhy: text(),
  },
  (row) => [
    uniqueIndex('mention_once').on(
      row.channel,
      row.sourceType,
      row.sourceId,
      row.requestId,
      row.accountId,
      row.quoteStart,
    ),
    index('mention_of_request').on(row.requestId, row.saidAt, row.id),
    // All that a recount reads, in the order in which it groups.
    index('mention_counted')
      .on(row.requestId, row.accountId, row.personId, row.epoch, row.saidAt, row.channel)
      .where(sql`retracted_at is null and counts = 1`),
    // Beside thousands of Me too the words of a request would be hard to find.
    index('mention_quoted').on(row.requestId, row.saidAt, row.id).where(sql`retracted_at is null and quote <> ''`),
    index('mention_of_person').on(row.accountId, row.requestId),
    index('mention_in_thread').on(row.threadId, row.requestId),
    index('mention_of_outsider').on(row.personId, row.requestId),
  ],
)

/** Facts of fit: the body, mount, thread, rod, weight or standard a request is about. */
export const requestFits = sqliteTable(
  'request_fit',
  {
    requestId: text()
      .notNull()
      .references(() => requests.id),
    kind: text({ enum: ['body', 'mount', 'thread', 'rod', 'weight', 'standard'] }).notNull(),
    value: text().notNull(),
  },
  (row) => [primaryKey({ columns: [row.requestId, row.kind, row.value] }), index('request_fit_by_value').on(row.value)],
)

export const requestScenes = sqliteTable(
  'request_scene',
  {
    requestId: text()
      .notNull()
      .references(() => requests.id),
    scene: text()
      .notNull()
      .references(() => scenes.slug),
  },
  (row) => [primaryKey({ columns: [row.requestId, row.scene] })],
)

/** Append-only: every change of state, with the fields it required. */
export const transitions = sqliteTable(
  'transition',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    fromState: text(),
    toState: text().notNull(),
    actorId: text().notNull(),
    at: moment().notNull(),
    fields: json<Record<string, unknown>>().notNull(),
  },
  (row) => [
    index('transition_of_request').on(row.requestId, row.at),
    index('transition_into').on(row.toState, row.at, row.id),
  ],
)

export const requestThreads = sqliteTable(
  'request_thread',
  {
    threadId: text()
      .notNull()
      .references(() => threads.id),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    linkedAt: moment().notNull(),
    linkedBy: text().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.threadId, row.requestId] }),
    index('request_thread_by_request').on(row.requestId),
  ],
)

import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment, removal } from '#db/columns.ts'

export const accounts = sqliteTable(
  'account',
  {
    id: id(),
    handle: text().notNull(),
    /** Lower-cased and stripped of look-alikes: two handles that look the same cannot both exist. */
    handleKey: text().notNull(),
    name: text(),
    works: text(),
    email: text().notNull(),
    emailKey: text().notNull(),
    emailConfirmedAt: moment(),
    passwordHash: text().notNull(),
    state: text({ enum: ['applicant', 'member'] }).notNull(),
    admittedAt: moment(),
    /** The last pass of a member who sat the exam again of their own accord. */
    passedAgainAt: moment(),
    newcomerUntil: moment(),
    welcomedAt: moment(),
    partnerOf: text(),
    kit: json<string[]>(),
    timeZone: text().notNull(),
    language: text({ enum: ['en', 'zh-CN'] }).notNull(),
    /** No mail about the forum, only about the account itself. */
    mailOff: flag().notNull().default(false),
    createdAt: moment().notNull(),
    ...removal(),
  },
  (row) => [
    uniqueIndex('account_by_handle').on(row.handleKey),
    uniqueIndex('account_by_email').on(row.emailKey),
    index('account_by_state').on(row.state, row.deletedAt),
    index('account_by_newcomer_end').on(row.newcomerUntil),
  ],
)

export const sessions = sqliteTable(
  'session',
  {
    /** SHA-256 of the cookie's value: a stolen database opens no session. */
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    device: text(),
  },
  (row) => [index('session_by_account').on(row.accountId, row.createdAt), index('session_by_expiry').on(row.expiresAt)],
)

export const confirmations = sqliteTable(
  'confirmation',
  {
    tokenHash: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    purpose: text({ enum: ['email', 'password'] }).notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (row) => [index('confirmation_by_account').on(row.accountId)],
)

export const grants = sqliteTable(
  'grant',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    kind: text({
      enum: ['examiner', 'moderator', 'triager', 'pm', 'engineer', 'coordinator', 'lead', 'admin'],
    }).notNull(),
    productLineId: text(),
    reason: text().notNull(),
    givenBy: text(),
    givenAt: moment().notNull(),
    endsAt: moment(),
    endedBy: text(),
    endReason: text(),
  },
  (row) => [index('grant_by_account').on(row.accountId)],
)

export const sanctions = sqliteTable(
  'sanction',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    kind: text({ enum: ['warn', 'silence', 'suspend'] }).notNull(),
    reason: text().notNull(),
    givenBy: text().notNull(),
    givenAt: moment().notNull(),
    endsAt: moment(),
    liftedAt: moment(),
    liftedBy: text(),
    liftReason: text(),
    /** The post and the clause it was for. */
    postId: text(),
    clause: text(),
    public: flag().notNull().default(false),
  },
  (row) => [index('sanction_by_account').on(row.accountId), index('sanction_by_time').on(row.givenAt)],
)

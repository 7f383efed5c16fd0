import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { requests } from '#db/schema/backlog.ts'
import { people } from '#db/schema/backlog-people.ts'
import { productLines } from '#db/schema/catalogue.ts'

/** Something that was said outside the forum, in the asker's own words. It waits until a triager says where it goes. */
export const inboxItems = sqliteTable(
  'inbox_item',
  {
    id: id(),
    channel: text({ enum: ['staff', 'event', 'import', 'mail', 'hook', 'web'] }).notNull(),
    /** Once per channel: the form's own key, a run and its line, the hash of a Message-ID, a webhook-id. */
    sourceKey: text(),
    lineId: text().references(() => productLines.id),
    quote: text().notNull(),
    lang: text().notNull(),
    /** What the asker works with, where a form asked for it. */
    gear: text(),
    /** Where it was heard: a fair, a shop, a group. */
    place: text(),
    sourceUrl: text(),
    saidAt: moment().notNull(),
    receivedAt: moment().notNull(),
    capturedBy: text(),
    /** Nobody knows who said it where this is empty. */
    personId: text().references(() => people.id),
    /** Kept with the asker's consent alone; otherwise only the keyed hash of it stands with the person. */
    contact: text(),
    consentAt: moment(),
    /** The hash of the words: the same words of the same asker came before. */
    contentHash: text().notNull(),
    runId: text(),
    /** The request it was said to belong to by whoever brought it in; a triager decides. */
    hintNo: integer(),
    /** What the house has to say about how it came: attachments left out, words cut off. */
    notes: json<string[]>().notNull(),
    state: text({ enum: ['waiting', 'attached', 'filed', 'dismissed', 'undone'] }).notNull(),
    requestId: text().references(() => requests.id),
    judgedBy: text(),
    judgedAt: moment(),
    dismissal: text(),
  },
  (row) => [
    uniqueIndex('inbox_item_once').on(row.channel, row.sourceKey),
    index('inbox_item_waiting').on(row.state, row.receivedAt, row.id),
    index('inbox_item_by_line').on(row.state, row.lineId, row.receivedAt, row.id),
    index('inbox_item_judged').on(row.judgedAt, row.id),
    index('inbox_item_of_run').on(row.runId, row.state, row.id),
    index('inbox_item_of_person').on(row.personId),
    index('inbox_item_by_content').on(row.contentHash),
    index('inbox_item_by_hand').on(row.capturedBy, row.channel, row.receivedAt),
  ],
)

/** One file that was brought in. Its rows are looked at first, and taken in when somebody says so. */
export const inboxRuns = sqliteTable(
  'inbox_run',
  {
    id: id(),
    name: text().notNull(),
    encoding: text({ enum: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] }).notNull(),
    state: text({ enum: ['reading', 'ready', 'committing', 'committed', 'undoing', 'undone', 'broken'] }).notNull(),
    by: text()
      .notNull()
      .references(() => accounts.id),
    at: moment().notNull(),
    /** How many bytes there are, and how many were read: that is the progress. */
    bytes: integer().notNull(),
    bytesRead: integer().notNull().default(0),
    lastLine: integer().notNull().default(0),
    /** Names of columns that mean nothing here: they were left out. */
    ignored: json<string[]>().notNull(),
    rows: integer().notNull().default(0),
    ok: integer().notNull().default(0),
    needsLine: integer().notNull().default(0),
    looksLike: integer().notNull().default(0),
    duplicates: integer().notNull().default(0),
    faults: integer().notNull().default(0),
    /** Taken in, taken back while it waited, retracted from a request, and kept as dismissed. */
    stored: integer().notNull().default(0),
    removed: integer().notNull().default(0),
    retracted: integer().notNull().default(0),
    dismissed: integer().notNull().default(0),
    /** Where the file itself is broken: line and reason. */
    problem: json<{ key: string; values?: Record<string, string | number> }>(),
    committedAt: moment(),
    undoneAt: moment(),
  },
  (row) => [index('inbox_run_latest').on(row.at, row.id), index('inbox_run_by_state').on(row.state, row.at)],
)

export type RunItem = {
  quote: string
  lang: string
  lineId: string | null
  place: string | null
  sourceUrl: string | null
  saidAt: number
  personId: string | null
  contact: string | null
  hintNo: number | null
}

type RowFault = {
  column: string
  reason: { key: string; values?: Record<string, string | number> }
  typed?: string
}

/** A row of a file as it was understood; dropped once the run is taken in or forgotten. */
export const inboxRunRows = sqliteTable(
  'inbox_run_row',
  {
    runId: text()
      .notNull()
      .references(() => inboxRuns.id),
    line: integer().notNull(),
    kind: text({ enum: ['ok', 'needs-line', 'looks-like', 'duplicate', 'fault'] }).notNull(),
    /** The beginning of the words, for the preview. */
    excerpt: text().notNull(),
    contentHash: text(),
    item: json<RunItem>(),
    fault: json<RowFault[]>(),
    /** The request it looks like, or the line it repeats. */
    like: integer(),
  },
  (row) => [
    primaryKey({ columns: [row.runId, row.line] }),
    index('inbox_run_row_by_kind').on(row.runId, row.kind, row.line),
    index('inbox_run_row_by_content').on(row.runId, row.contentHash),
  ],
)

/** Who may hand in by signed webhook. */
export const inboxSources = sqliteTable(
  'inbox_source',
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    lineId: text().references(() => productLines.id),
    createdBy: text().notNull(),
    createdAt: moment().notNull(),
    endedAt: moment(),
  },
  (row) => [uniqueIndex('inbox_source_by_slug').on(row.slug)],
)

/** While one secret replaces another both are good. */
export const inboxSecrets = sqliteTable(
  'inbox_secret',
  {
    id: id(),
    sourceId: text()
      .notNull()
      .references(() => inboxSources.id),
    secret: text().notNull(),
    createdAt: moment().notNull(),
    endsAt: moment(),
  },
  (row) => [index('inbox_secret_of').on(row.sourceId)],
)

/** Every webhook-id that was taken: the same one is refused. */
export const inboxDeliveries = sqliteTable(
  'inbox_delivery',
  {
    sourceId: text()
      .notNull()
      .references(() => inboxSources.id),
    webhookId: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.sourceId, row.webhookId] }), index('inbox_delivery_by_time').on(row.at)],
)

/** Mail to this address belongs to the line. */
export const inboxAddresses = sqliteTable(
  'inbox_address',
  {
    lineId: text()
      .primaryKey()
      .references(() => productLines.id),
    address: text().notNull(),
    changedBy: text().notNull(),
    changedAt: moment().notNull(),
  },
  (row) => [uniqueIndex('inbox_address_once').on(row.address)],
)

/** Mail that was read and not kept; neither its words nor its sender. */
export const inboxDropped = sqliteTable(
  'inbox_dropped',
  {
    id: id(),
    why: text({ enum: ['auto-reply', 'bounce', 'empty'] }).notNull(),
    sourceKey: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [uniqueIndex('inbox_dropped_once').on(row.sourceKey), index('inbox_dropped_latest').on(row.at, row.id)],
)

/** What somebody without an account wrote: it waits for its mail to be confirmed, then only the way to be forgotten stays. */
export const missingNotes = sqliteTable(
  'missing_note',
  {
    id: id(),
    need: text().notNull(),
    gear: text(),
    lineId: text().references(() => productLines.id),
    /** Cleared once it is confirmed, unless the asker wants to be written to. */
    mail: text(),
    mayWrite: flag().notNull(),
    language: text({ enum: ['en', 'zh-CN'] }).notNull(),
    at: moment().notNull(),
    confirmHash: text(),
    forgetHash: text(),
    confirmedAt: moment(),
    itemId: text().references(() => inboxItems.id),
    personId: text().references(() => people.id),
  },
  (row) => [
    uniqueIndex('missing_note_by_confirm').on(row.confirmHash),
    uniqueIndex('missing_note_by_forget').on(row.forgetHash),
    index('missing_note_by_time').on(row.confirmedAt, row.at),
    index('missing_note_of_person').on(row.personId),
  ],
)

/** How often a visitor said that an answer was what they needed, by request and day. */
export const missingAnswered = sqliteTable(
  'missing_answered',
  {
    requestId: text()
      .notNull()
      .references(() => requests.id),
    day: text().notNull(),
    count: integer().notNull(),
  },
  (row) => [primaryKey({ columns: [row.requestId, row.day] })],
)

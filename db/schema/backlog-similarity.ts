import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { requests } from '#db/schema/backlog.ts'

/** What a request is about; its names stand in the full-text table `need_text` under the same rowid. */
export const requestSignatures = sqliteTable(
  'request_signature',
  {
    rowid: integer().primaryKey({ autoIncrement: true }),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    version: integer().notNull(),
  },
  (row) => [
    uniqueIndex('request_signature_by_request').on(row.requestId),
    index('request_signature_by_version').on(row.version),
  ],
)

/** One vector per request and embedder; vectors of different embedders are never compared. */
export const embeddings = sqliteTable(
  'embedding',
  {
    requestId: text()
      .notNull()
      .references(() => requests.id),
    embedderId: text().notNull(),
    /** Of the words it was made from; another hash asks for another vector. */
    contentHash: text().notNull(),
    /** 32-bit floats of length 1, little-endian. */
    vector: blob({ mode: 'buffer' }).notNull(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.embedderId, row.requestId] })],
)

/** The close requests that stood beside some words, and whether a person put the words into one of them. */
export const requestOffers = sqliteTable(
  'request_offer',
  {
    id: id(),
    /** Where the words went. */
    requestId: text()
      .notNull()
      .references(() => requests.id),
    offered: json<number[]>().notNull(),
    taken: flag().notNull(),
    by: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [index('request_offer_latest').on(row.at)],
)

import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, json, moment } from '#db/columns.ts'

/** An address outside that is told what happens to requests. */
export const webhookEndpoints = sqliteTable('webhook_endpoint', {
  id: id(),
  url: text().notNull(),
  note: text().notNull(),
  /** `whsec_…`, kept readable because every message is signed with it. */
  secret: text().notNull(),
  /** Signs beside the new one until it ends, so that a receiver can change over in peace. */
  oldSecret: text(),
  oldSecretEndsAt: moment(),
  /** Names of message types; empty means all. */
  types: json<string[]>().notNull(),
  createdBy: text().notNull(),
  createdAt: moment().notNull(),
  /** After a failure nothing is tried before this moment, so that one dead receiver does not hold up the rest. */
  pausedUntil: moment(),
  offAt: moment(),
  offWhy: text({ enum: ['by-hand', 'gone', 'failing'] }),
})

/** One thing that happened, as it is told: the same body and id for every endpoint. */
export const webhookMessages = sqliteTable(
  'webhook_message',
  {
    id: id(),
    eventId: text().notNull(),
    type: text().notNull(),
    body: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [uniqueIndex('webhook_message_once').on(row.eventId, row.type)],
)

export const webhookDeliveries = sqliteTable(
  'webhook_delivery',
  {
    id: id(),
    endpointId: text()
      .notNull()
      .references(() => webhookEndpoints.id),
    messageId: text()
      .notNull()
      .references(() => webhookMessages.id),
    state: text({ enum: ['waiting', 'delivered', 'given-up'] }).notNull(),
    attempts: integer().notNull().default(0),
    nextAt: moment(),
    lastStatus: integer(),
    lastFault: text(),
    changedAt: moment().notNull(),
  },
  (row) => [
    uniqueIndex('webhook_delivery_once').on(row.endpointId, row.messageId),
    index('webhook_delivery_of').on(row.endpointId, row.id),
  ],
)

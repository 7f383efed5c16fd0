import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'

export type InBothLanguages = { en: string; 'zh-CN': string }

export const productLines = sqliteTable(
  'product_line',
  {
    id: id(),
    slug: text().notNull(),
    name: json<InBothLanguages>().notNull(),
    blurb: json<InBothLanguages>().notNull(),
    position: integer().notNull(),
    pmId: text(),
    engineerId: text(),
    closedAt: moment(),
  },
  (row) => [uniqueIndex('product_line_by_slug').on(row.slug), index('product_line_in_order').on(row.position)],
)

export const products = sqliteTable(
  'product',
  {
    id: id(),
    sku: text().notNull(),
    lineId: text()
      .notNull()
      .references(() => productLines.id),
    name: json<InBothLanguages>().notNull(),
    facts: json<[string, string][]>().notNull(),
    createdAt: moment().notNull(),
  },
  (row) => [uniqueIndex('product_by_sku').on(row.sku), index('product_by_line').on(row.lineId, row.sku)],
)

/** Who hears of new threads there. */
export const lineFollows = sqliteTable(
  'line_follow',
  {
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    lineId: text()
      .notNull()
      .references(() => productLines.id),
    at: moment().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.lineId, row.accountId] }),
    index('line_follow_by_account').on(row.accountId, row.lineId),
  ],
)

export const scenes = sqliteTable('scene', { slug: text().primaryKey(), name: json<InBothLanguages>().notNull() })

export const mounts = sqliteTable('mount', { slug: text().primaryKey(), name: text().notNull() })

export const productMounts = sqliteTable(
  'product_mount',
  {
    productId: text()
      .notNull()
      .references(() => products.id),
    mount: text()
      .notNull()
      .references(() => mounts.slug),
  },
  (row) => [primaryKey({ columns: [row.productId, row.mount] })],
)

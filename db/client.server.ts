import { type Client, createClient } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import * as schema from '#db/schema/index.ts'

type Drizzle = LibSQLDatabase<typeof schema>

export type Transaction = Parameters<Parameters<Drizzle['transaction']>[0]>[0]

/** What may only read: the type has no insert, update or delete. */
export type Queryable = Pick<Drizzle, 'select' | 'selectDistinct' | '$count' | 'all' | 'get' | 'with' | '$with'>

/** The one door for writes. Resolves after COMMIT with what `work` returned. */
export type Door = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>

export type Database = { read: Queryable; door: Door; close(): void; client: Client }

export async function openDatabase(url: string, makeDoor: (db: Drizzle) => Door): Promise<Database> {
  const client = createClient({ url, timeout: 5000 })
  await client.execute('PRAGMA journal_mode = WAL')
  const db = drizzle(client, { schema, casing: 'snake_case' })
  return { read: db, door: makeDoor(db), close: () => client.close(), client }
}

export type { Drizzle }

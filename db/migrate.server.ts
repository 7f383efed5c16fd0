import path from 'node:path'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Database } from '#db/client.server.ts'

const FOLDER = path.resolve('db/migrations')

/** Brings the database up to this code. Throws, in words, when it is newer than the code. */
export async function migrate({ client, read }: Database): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder: FOLDER })
  await client.execute(
    'CREATE TABLE IF NOT EXISTS "__drizzle_migrations" (id INTEGER PRIMARY KEY AUTOINCREMENT, hash text NOT NULL, created_at numeric)',
  )
  const applied = await read.all<{ hash: string }>(sql`SELECT hash FROM __drizzle_migrations ORDER BY id`)
  if (applied.length > known.length || applied.some((row, at) => row.hash !== known[at]?.hash))
    throw new Error(
      'The database is newer than this version of Coldshoe: start the version that made it, or a later one.',
    )
  for (const migration of known.slice(applied.length)) {
    const record = {
      sql: 'INSERT INTO "__drizzle_migrations" (hash, created_at) VALUES (?, ?)',
      args: [migration.hash, migration.folderMillis],
    }
    await client.migrate([...migration.sql, record])
  }
}

/** For `/readyz`: every migration of this code has been applied. */
export async function isMigrated({ read }: Database): Promise<boolean> {
  const row = await read.get<{ count: number }>(sql`SELECT count(*) AS count FROM __drizzle_migrations`)
  return row?.count === readMigrationFiles({ migrationsFolder: FOLDER }).length
}

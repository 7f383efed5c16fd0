import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { eq } from 'drizzle-orm'
import { dropPhotoFiles } from '#app/features/media/photo-files.server.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'
import type { Database } from '#db/client.server.ts'
import { accounts, photos, settings } from '#db/schema/index.ts'

const MARK = 'demo'

/** Whether the demo community may be filled in, is in, was cut off while it came in, or has no business here. */
export type DemoState = 'empty' | 'filling' | 'filled' | 'foreign'

export async function findDemoState({ read }: Database): Promise<DemoState> {
  const [mark] = await read.select().from(settings).where(eq(settings.name, MARK))
  if (mark) return mark.value === 'filled' ? 'filled' : 'filling'
  return (await read.$count(accounts)) === 0 ? 'empty' : 'foreign'
}

export async function markDemo({ door }: Database, value: 'filling' | 'filled', changedAt: number): Promise<void> {
  const row = { name: MARK, value, version: 1, changedAt }
  await door((tx) => tx.insert(settings).values(row).onConflictDoUpdate({ target: settings.name, set: row }))
}

/** The file behind the address; undefined for a database that is a server. */
export const fileOf = ({ databaseUrl }: Deployment) =>
  databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined

/** SQLite leaves write-ahead logging only for who is alone with the file. */
export async function isInUse(file: string): Promise<boolean> {
  const client = createClient({ url: `file:${file}`, timeout: 300 })
  try {
    const { rows } = await client.execute('PRAGMA journal_mode = DELETE')
    return rows[0]?.journal_mode !== 'delete'
  } catch {
    return true
  } finally {
    client.close()
  }
}

/** Takes out what the demo put in or its visitors left, file by file: the folders may hold other things. */
export async function dropDemoFiles({ read }: Database, { uploadsDir, mailDir }: Deployment): Promise<void> {
  for (const { id } of await read.select({ id: photos.id }).from(photos)) await dropPhotoFiles(uploadsDir, id)
  const letters = (await readdir(mailDir).catch(() => [])).filter((name) => name.endsWith('.eml'))
  for (const name of letters) await rm(path.join(mailDir, name), { force: true })
}

export async function dropDatabase(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true })
}

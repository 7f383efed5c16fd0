import { rm } from 'node:fs/promises'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { settleCast } from '#db/seed/settle-cast.server.ts'
import { BASE_DATABASE } from '#tests/helpers/paths.ts'

/** One migrated database with the cast in it, made once per run; every test file works on a copy. */
export default async function setup() {
  for (const end of ['', '-wal', '-shm']) await rm(BASE_DATABASE + end, { force: true })
  const database = await openDatabase(`file:${BASE_DATABASE}`, makeDoor)
  await migrate(database)
  await settleCast(database, Date.UTC(2026, 10, 2, 9))
  await database.client.execute('PRAGMA journal_mode = DELETE')
  database.close()
}

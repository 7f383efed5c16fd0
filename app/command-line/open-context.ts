import { mkdir } from 'node:fs/promises'
import { type Context, newId, now } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** Opens the database of this deployment, brought up to date, to act in it as the system. */
export async function openContext(): Promise<Context> {
  const deployment = readDeployment(process.env)
  await mkdir(deployment.dataDir, { recursive: true })
  const database = await openDatabase(deployment.databaseUrl, makeDoor)
  await migrate(database)
  const { settings } = await readSettings(database.read)
  const { read: db, door } = database
  const actor = { kind: 'system' } as const
  return { db, door, actor, settings, deployment, language: 'en', address: '', now, newId, wakeJobs: () => {} }
}

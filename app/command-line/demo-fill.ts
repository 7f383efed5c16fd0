import { mkdir } from 'node:fs/promises'
import { now } from '#app/platform/context.server.ts'
import { type Deployment, readDeployment } from '#app/platform/deployment.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { type Database, openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { dropDatabase, dropDemoFiles, fileOf, findDemoState } from '#db/seed/demo-database.server.ts'
import { fillDemo } from '#db/seed/fill-demo.server.ts'

async function main() {
  const deployment = readDeployment(process.env)
  if (!deployment.demo) return
  await mkdir(deployment.dataDir, { recursive: true })
  let database = await openMigrated(deployment)
  const state = await findDemoState(database)
  if (state === 'filling') database = await startOver(database, deployment)
  if (state === 'empty' || state === 'filling') await fill(database, deployment)
  database.close()
}

async function openMigrated({ databaseUrl }: Deployment): Promise<Database> {
  const database = await openDatabase(databaseUrl, makeDoor)
  await migrate(database)
  return database
}

/** An earlier start was cut off halfway. */
async function startOver(database: Database, deployment: Deployment): Promise<Database> {
  const file = fileOf(deployment)
  if (!file) throw new Error('The demo community came in only halfway: give DATABASE_URL an empty database.')
  await dropDemoFiles(database, deployment)
  database.close()
  await dropDatabase(file)
  return openMigrated(deployment)
}

async function fill(database: Database, deployment: Deployment) {
  const start = now()
  console.error('Filling the empty database with the demo community…')
  await fillDemo(database, deployment, start)
  console.error(`The demo community is in, after ${Math.round((now() - start) / 1000)} s.`)
}

main().catch((error: Error) => {
  console.error(`The demo community was not filled in. ${error.message}`)
  process.exit(1)
})

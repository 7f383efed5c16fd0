import { existsSync } from 'node:fs'
import { runCommand, say } from '#app/command-line/run-command.ts'
import { now } from '#app/platform/context.server.ts'
import { type Deployment, readDeployment } from '#app/platform/deployment.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { dropDatabase, dropDemoFiles, fileOf, findDemoState, isInUse } from '#db/seed/demo-database.server.ts'
import { fillDemo } from '#db/seed/fill-demo.server.ts'

async function main(args: string[]): Promise<number> {
  if (args.length > 0) return say('Usage: npm run -s demo:reset', 2)
  const deployment = readDeployment({ DEMO: '1', ...process.env })
  const file = fileOf(deployment)
  if (!file) return say('DATABASE_URL is a server: only a database file can be begun again.', 1)
  if (!existsSync(file)) return say(`There is no database at ${file}; npm start makes one.`, 1)
  if (await isInUse(file)) return say('The database is in use: stop the server first.', 1)
  if (!(await dropDemo(deployment, file))) return say(`${file} is not a demo database: it stays as it is.`, 1)
  const database = await openDatabase(deployment.databaseUrl, makeDoor)
  await migrate(database)
  await fillDemo(database, deployment, now())
  database.close()
  return say('The demo begins again.', 0)
}

async function dropDemo(deployment: Deployment, file: string): Promise<boolean> {
  const database = await openDatabase(deployment.databaseUrl, makeDoor)
  const state = await findDemoState(database)
  const isDemo = state === 'filled' || state === 'filling'
  if (isDemo) await dropDemoFiles(database, deployment)
  database.close()
  if (isDemo) await dropDatabase(file)
  return isDemo
}

runCommand(import.meta.url, main)

import { mkdir } from 'node:fs/promises'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'

const deployment = readDeployment(process.env)
await mkdir(deployment.dataDir, { recursive: true })
const database = await openDatabase(deployment.databaseUrl, makeDoor)
await migrate(database)
database.close()
console.error('The database is up to date.')

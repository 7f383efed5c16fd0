import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Deployment } from '#app/platform/deployment.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { type Database, openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** What lives as long as the process: the database and the job loop. */
export type RunningHouse = { database: Database; deployment: Deployment; wakeJobs(): void; close(): Promise<void> }

export async function createHouse(deployment: Deployment): Promise<RunningHouse> {
  const database = await openDatabase(deployment.databaseUrl, makeDoor)
  await migrate(database)
  const worker = deployment.runJobs ? startWorker() : undefined
  return {
    database,
    deployment,
    wakeJobs: () => worker?.postMessage('wake'),
    close: async () => {
      await worker?.terminate()
      database.close()
    },
  }
}

function startWorker(): Worker {
  const file = path.resolve('build/programs/worker.js')
  if (!existsSync(file)) throw new Error('The job worker is not built: run npm run build.')
  const worker = new Worker(file)
  worker.on('error', (error) => {
    console.error('the job worker stopped:', error)
    process.exitCode = 1
  })
  return worker
}

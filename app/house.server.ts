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
  const worker = deployment.runJobs ? keepWorker() : undefined
  return {
    database,
    deployment,
    wakeJobs: () => worker?.wake(),
    close: async () => {
      await worker?.stop()
      database.close()
    },
  }
}

const RESTART_MS = 1000
/** What runs at the end may finish; a mail server that does not answer is not waited for. */
const LAST_TURN_MS = 5000

/** The job loop as a thread. One that dies begins again: mails and exam deadlines hang on it, and the site goes on. */
function keepWorker() {
  const file = path.resolve('build/programs/worker.js')
  if (!existsSync(file)) throw new Error('The job worker is not built: run npm run build.')
  let stopping = false
  let worker = begin()
  function begin(): Worker {
    const begun = new Worker(file)
    begun.on('error', (error) => console.error('the job worker died:', error))
    begun.on('exit', () => {
      if (!stopping) setTimeout(() => (worker = begin()), RESTART_MS)
    })
    return begun
  }
  return {
    wake: () => worker.postMessage('wake'),
    stop: () => {
      stopping = true
      return endThread(worker)
    },
  }
}

/** By its own hand: a thread that is cut off within a query takes the process with it (libsql, 2 of 6 measured). */
function endThread(worker: Worker): Promise<void> {
  const isGone = worker.threadId === -1
  if (isGone) return Promise.resolve()
  return new Promise((resolve) => {
    const late = setTimeout(() => worker.terminate(), LAST_TURN_MS)
    worker.once('exit', () => {
      clearTimeout(late)
      resolve()
    })
    worker.postMessage('end')
  })
}

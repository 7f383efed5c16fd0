import { parentPort } from 'node:worker_threads'
import { jobHandlers, runTimetable } from '#app/jobs.server.ts'
import { type Context, newId, now } from '#app/platform/context.server.ts'
import { type Deployment, readDeployment } from '#app/platform/deployment.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { type Database, openDatabase } from '#db/client.server.ts'

const POLL_MS = 1000
/** A mail server that does not answer costs seconds a job; what runs by the clock is not to wait for all of them. */
const JOBS_A_TURN = 20

// Runs as a thread of the web server, or alone (`npm run worker`); either way with a database client of its own.
async function main() {
  const deployment = readDeployment(process.env)
  const database = await openDatabase(deployment.databaseUrl, makeDoor)
  let ending = false
  let wake = () => {}
  parentPort?.on('message', (said) => {
    ending ||= said === 'end'
    wake()
  })
  while (!ending) {
    const ran = await takeTurn(database, deployment, () => ending).catch((error) => {
      // A database that is busy for a moment must not end the loop for ever.
      console.error('a turn of the job loop failed:', error)
      return 0
    })
    if (ending || ran === JOBS_A_TURN) continue
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
  database.close()
  process.exit(0)
}

async function takeTurn(
  { read: db, door }: Database,
  deployment: Deployment,
  isEnding: () => boolean,
): Promise<number> {
  const { settings } = await readSettings(db)
  const actor = { kind: 'system' } as const
  const ctx: Context = {
    ...{ db, door, actor, settings, deployment, now, newId },
    language: 'en',
    address: '',
    wakeJobs: () => {},
  }
  await runTimetable(ctx, isEnding)
  return isEnding() ? 0 : runDueJobs(ctx, jobHandlers, JOBS_A_TURN)
}

main().catch((error) => {
  console.error('the job loop stopped:', error)
  process.exit(1)
})

import { parentPort } from 'node:worker_threads'
import { jobHandlers, runTimetable } from '#app/jobs.server.ts'
import { type Context, newId, now } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { openDatabase } from '#db/client.server.ts'

const POLL_MS = 1000

// Runs as a thread of the web server, or alone (`npm run worker`); either way with a database client of its own.
async function main() {
  const deployment = readDeployment(process.env)
  const database = await openDatabase(deployment.databaseUrl, makeDoor)
  let wake = () => {}
  parentPort?.on('message', () => wake())
  for (;;) {
    const { settings } = await readSettings(database.read)
    const ctx: Context = {
      db: database.read,
      door: database.door,
      actor: { kind: 'system' },
      settings,
      deployment,
      language: 'en',
      address: '',
      now,
      newId,
      wakeJobs: () => wake(),
    }
    await runTimetable(ctx)
    await runDueJobs(ctx, jobHandlers)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

main().catch((error) => {
  console.error('the job loop stopped:', error)
  process.exit(1)
})

import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { print, runCommand, say } from '#app/command-line/run-command.ts'
import { now } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { type Database, openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { accounts, productLines } from '#db/schema/index.ts'
import { fillVolume, type Volume } from '#db/seed/volume/fill-volume.server.ts'

const USAGE = `Usage: npm run -s seed -- --users N --threads N --posts N [--random-seed S]
Posts count the opening ones: there must be at least as many as threads, and none without threads.`
const POSTS_A_LINE = 5000

async function main(args: string[]): Promise<number> {
  const volume = readVolume(args)
  if (!volume) return say(USAGE, 2)
  const deployment = readDeployment(process.env)
  // All of them share a password that everyone knows.
  if (deployment.secure) return say('PUBLIC_URL is a public address: seeded accounts belong on a trial machine.', 1)
  await mkdir(deployment.dataDir, { recursive: true })
  const database = await openDatabase(deployment.databaseUrl, makeDoor)
  await migrate(database)
  if (await isForeign(database)) return say('The database holds accounts but no products: it stays as it is.', 1)
  const start = now()
  const filled = await fillVolume(database, start, volume, sayProgress(volume.posts))
  database.close()
  const seconds = (now() - start) / 1000
  const postsPerMinute = Math.round((filled.posts / Math.max(seconds, 0.001)) * 60)
  await print(`${JSON.stringify({ ...filled, randomSeed: volume.seed, seconds, postsPerMinute })}\n`)
  return 0
}

/** Neither empty nor filled by the demo or a seed before: the people of the cast may be taken. */
const isForeign = async ({ read }: Database) =>
  (await read.$count(productLines)) === 0 && (await read.$count(accounts)) > 0

function readVolume(args: string[]): Volume | undefined {
  const string = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args,
      options: { users: string, threads: string, posts: string, 'random-seed': string },
    })
    const [users, threads, posts] = [values.users, values.threads, values.posts].map(readCount)
    if (users === undefined || threads === undefined || posts === undefined) return undefined
    const fits = posts >= threads && (threads > 0 || posts === 0) && users + posts > 0
    return fits ? { users, threads, posts, seed: values['random-seed'] ?? '1' } : undefined
  } catch {
    return undefined
  }
}

/** What is not said is none. */
function readCount(text = '0'): number | undefined {
  return /^\d{1,8}$/.test(text) ? Number(text) : undefined
}

function sayProgress(all: number): (posts: number) => void {
  let stored = 0
  let said = 0
  return (posts) => {
    stored += posts
    if (stored - said < POSTS_A_LINE) return
    said = stored
    say(`${stored} of ${all} posts`, 0)
  }
}

runCommand(import.meta.url, main)

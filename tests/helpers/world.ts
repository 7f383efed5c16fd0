import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import { accountActor } from '#app/features/accounts/account-actor.ts'
import { listCovered } from '#app/features/accounts/rights.server.ts'
import { jobHandlers } from '#app/jobs.server.ts'
import type { Actor } from '#app/permissions.ts'
import { audienceOf } from '#app/permissions.ts'
import { type Context, newId } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { accounts, grants, sanctions } from '#db/schema/index.ts'
import { BASE_DATABASE, TEST_FOLDER } from '#tests/helpers/paths.ts'

export type World = Awaited<ReturnType<typeof createWorld>>

/** A database of its own with the cast, a clock that stands still, and the people to act as. */
export async function createWorld() {
  const folder = await mkdtemp(path.join(TEST_FOLDER, 'world-'))
  const file = path.join(folder, 'coldshoe.db')
  await copyFile(BASE_DATABASE, file)
  const database = await openDatabase(`file:${file}`, makeDoor)
  const deployment = readDeployment({ DATA_DIR: folder, DATABASE_URL: `file:${file}`, DEMO: '0', NODE_ENV: 'test' })
  const { settings } = await readSettings(database.read)
  let at = Date.UTC(2026, 10, 3, 9)
  const contextFor = (actor: Actor): Context => ({
    db: database.read,
    door: database.door,
    actor,
    settings: structuredClone(settings),
    deployment,
    language: 'en',
    address: '',
    now: () => at,
    newId,
    wakeJobs: () => {},
  })
  const world = {
    database,
    db: database.read,
    folder,
    get at() {
      return at
    },
    advance: (ms: number) => {
      at += ms
    },
    /** A context that acts as one of the cast, with the rights that the rows give at this moment. */
    as: async (handle: string) => contextFor(await actorNamed(database.read, handle, at)),
    visitor: () => contextFor({ kind: 'visitor' }),
    system: () => contextFor({ kind: 'system' }),
    /** What Remix hands to a loader or action. */
    visit: (ctx: Context) => ({
      ctx,
      audience: audienceOf(ctx.actor),
      language: ctx.language,
      theme: 'system' as const,
      settingsVersion: 0,
    }),
    runJobs: () => runDueJobs(contextFor({ kind: 'system' }), jobHandlers),
    close: async () => {
      database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return world
}

async function actorNamed(db: Context['db'], handle: string, at: number): Promise<Actor> {
  const [account] = await db.select().from(accounts).where(eq(accounts.handle, handle))
  if (!account) throw new Error(`nobody called ${handle} in the cast`)
  const held = await db.select().from(grants).where(eq(grants.accountId, account.id))
  const imposed = await db
    .select()
    .from(sanctions)
    .where(and(eq(sanctions.accountId, account.id), isNull(sanctions.liftedAt)))
  return accountActor(account, held, imposed, at, await listCovered(db, account.id, at))
}

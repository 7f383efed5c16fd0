import { eq } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import type { Actor } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import type { Database } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'
import { idsFrom } from '#db/seed/ids.ts'
import { type Random, randomFrom } from '#db/seed/volume/random.ts'

/** Where the past is played: the same commands, by the people of then, with the clock of then. */
export type Stage = {
  database: Database
  /** The present, from which every date is counted back. */
  at: number
  random: Random
  newId(moment: number): string
  as(handle: string, moment: number): Promise<Context>
  system(moment: number): Context
}

export async function setStage(database: Database, deployment: Deployment, at: number): Promise<Stage> {
  const { settings } = await readSettings(database.read)
  const random = randomFrom('demo')
  const newId = idsFrom(random)
  const contextAt = (actor: Actor, moment: number): Context => ({
    ...{ db: database.read, door: database.door, actor, settings, deployment, language: 'en', address: '' },
    now: () => moment,
    newId: () => newId(moment),
    wakeJobs: () => {},
  })
  const as = async (handle: string, moment: number) => {
    const [account] = await database.read.select().from(accounts).where(eq(accounts.handle, handle))
    if (!account) throw new Error(`nobody is called ${handle}`)
    return contextAt(await readActor(database.read, account, moment), moment)
  }
  return { database, at, random, newId, as, system: (moment) => contextAt({ kind: 'system' }, moment) }
}

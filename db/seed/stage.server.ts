import { eq } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import type { Actor } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import type { Settings } from '#app/platform/settings.ts'
import type { Database, Door, Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'
import { idsFrom } from '#db/seed/ids.ts'
import { type Random, randomFrom } from '#db/seed/volume/random.ts'

/** Where the past is played: the same commands, by the people of then, with the clock of then. */
export type Stage = {
  db: Queryable
  door: Door
  deployment: Deployment
  settings: Settings
  /** The present, from which every date is counted back. */
  at: number
  random: Random
  newId(moment: number): string
}

export async function setStage({ read, door }: Database, deployment: Deployment, at: number): Promise<Stage> {
  const { settings } = await readSettings(read)
  const random = randomFrom('demo')
  return { db: read, door, deployment, settings, at, random, newId: idsFrom(random) }
}

/** Several commands in one transaction: the disk is waited for once, and not after each. */
export function together<T>(stage: Stage, work: (stage: Stage) => Promise<T>): Promise<T> {
  return stage.door((tx) => work({ ...stage, db: tx, door: (inner) => tx.transaction(inner) }))
}

export async function asPerson(stage: Stage, handle: string, moment: number): Promise<Context> {
  const [account] = await stage.db.select().from(accounts).where(eq(accounts.handle, handle))
  if (!account) throw new Error(`nobody is called ${handle}`)
  return contextAt(stage, await readActor(stage.db, account, moment), moment)
}

export const asSystem = (stage: Stage, moment: number) => contextAt(stage, { kind: 'system' }, moment)

function contextAt({ db, door, deployment, settings, newId }: Stage, actor: Actor, moment: number): Context {
  return {
    ...{ db, door, actor, settings, deployment, language: 'en', address: '' },
    now: () => moment,
    newId: () => newId(moment),
    wakeJobs: () => {},
  }
}

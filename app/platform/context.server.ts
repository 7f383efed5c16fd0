import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Actor } from '#app/permissions.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'
import type { Settings } from '#app/platform/settings.ts'
import type { Door, Queryable } from '#db/client.server.ts'

export type Language = 'en' | 'zh-CN'

/** All that a command may touch. */
export type Context = {
  db: Queryable
  door: Door
  actor: Actor
  settings: Settings
  deployment: Deployment
  language: Language
  /** The client's address as the gate saw it; empty in jobs. */
  address: string
  now(): number
  newId(): string
  /** Wakes the job loop after a commit; a no-op where the loop polls. */
  wakeJobs(): void
}

/** The only reader of the clock, besides Lucia's own. */
export const now = () => Date.now()

/** The only source of ids; they sort by time, also within one millisecond. */
export const newId = () => v7()

/** A secret of 256 random bits, safe in addresses: tokens, seeds. The only source of chance. */
export const newSecret = () => randomBytes(32).toString('base64url')

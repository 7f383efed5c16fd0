import { eq, sql } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { type Settings, settingsSchema } from '#app/platform/settings.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { settingHistory, settings } from '#db/schema/index.ts'

export type VersionedSettings = { settings: Settings; version: number }

export async function readSettings(db: Queryable): Promise<VersionedSettings> {
  const rows = await db.select({ name: settings.name, value: settings.value, version: settings.version }).from(settings)
  return {
    settings: settingsSchema.parse(Object.fromEntries(rows.map((row) => [row.name, row.value]))),
    version: rows.reduce((sum, row) => sum + row.version, 0),
  }
}

/** Keeps the value that was there before in the history. */
export async function changeSetting<N extends keyof Settings>(
  tx: Transaction,
  ctx: Context,
  name: N,
  value: Settings[N],
) {
  settingsSchema.parse({ [name]: value })
  const changed = { changedBy: ctx.actor.kind === 'account' ? ctx.actor.id : null, changedAt: ctx.now() }
  await tx
    .insert(settings)
    .values({ name, value, version: 1, ...changed })
    .onConflictDoUpdate({ target: settings.name, set: { value, version: sql`${settings.version} + 1`, ...changed } })
  const [row] = await tx.select().from(settings).where(eq(settings.name, name))
  if (row) await tx.insert(settingHistory).values(row)
}

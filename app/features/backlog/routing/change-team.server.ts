import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { changeSetting, readSettings } from '#app/platform/settings.server.ts'
import type { Settings } from '#app/platform/settings.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Team = Settings['backlog']['team']

/** One switch: with a small team there are no clocks, grades are optional, and requests go by their line alone. */
export async function changeTeam(ctx: Context, { team, why }: { team: Team; why: string }): Promise<void> {
  ensureCan(ctx.actor, 'team.change')
  return inTransaction(ctx, async (tx) => {
    const { settings, version } = await readSettings(tx)
    if (settings.backlog.team === team) return
    await changeSetting(tx, ctx, 'backlog', { ...settings.backlog, team })
    await recordEvent(tx, ctx, 'settings.changed', 'settings', { name: 'backlog' })
    await recordEvent(tx, ctx, 'team.changed', 'settings', { team })
    await writeLog(tx, ctx, { act: 'team.change', subject: 'settings', reason: why, details: { team } })
    await enqueue(tx, ctx, 'settle-clocks', `team/${version + 1}`, {})
  })
}

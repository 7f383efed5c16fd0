import { listPanels } from '#app/features/admission/angoff/panel-queries.server.ts'
import { asMet, findBank, readRevision } from '#app/features/admission/bank/bank.server.ts'
import { blueprintFor, type Track } from '#app/features/admission/blueprint.ts'
import { optionBounds } from '#app/features/admission/policy/exam-policy.ts'
import { drawForm } from '#app/features/admission/sitting/draw-form.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { angoffPanels } from '#db/schema/index.ts'

type Wanted = { name: string; track: Track }

/** Judges rate one form as candidates get it. Asking for the same panel again finds the one that is open. */
export async function openPanel(ctx: Context, { name, track }: Wanted): Promise<string> {
  ensureCan(ctx.actor, 'bank.write')
  return inTransaction(ctx, async (tx) => {
    const same = (await listPanels(tx)).find((panel) => panel.name === name && panel.track === track)
    if (same && same.state !== 'closed') return same.id
    const id = ctx.newId()
    const openedBy = ctx.actor.kind === 'account' ? ctx.actor.id : ''
    const versionIds = await drawVersions(tx, ctx, track, id)
    await tx
      .insert(angoffPanels)
      .values({ id, name, track, state: 'first-round', versionIds, openedBy, openedAt: ctx.now() })
    await recordEvent(tx, ctx, 'angoff.opened', `panel:${id}`, { panelId: id })
    await writeLog(tx, ctx, { act: 'angoff.opened', subject: `panel:${id}`, details: { name, track } })
    return id
  })
}

/** The panel's own id is the seed, so that the form can be drawn again. */
async function drawVersions(tx: Transaction, ctx: Context, track: Track, seed: string): Promise<string[]> {
  const { revision } = await findBank(tx)
  const bank = asMet(await readRevision(tx, revision), new Map(), new Map())
  const blueprint = blueprintFor(track, ctx.settings.exam.length)
  const draw = drawForm(bank, { blueprint, pilots: 0, textOnly: false, options: optionBounds(ctx.settings.exam) }, seed)
  if ('lacking' in draw) throw new AppError('conflict', { key: 'angoff.noForm', values: { ...draw.lacking } })
  return draw.items.map(({ versionId }) => versionId)
}

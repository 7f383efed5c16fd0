import { and, asc, eq } from 'drizzle-orm'
import { UNTIMED_SECONDS } from '#app/features/admission/policy/exam-policy.ts'
import { recordAttemptEvent } from '#app/features/admission/sitting/attempt-events.server.ts'
import { serveItem } from '#app/features/admission/sitting/serve-item.server.ts'
import { storeForm } from '#app/features/admission/sitting/store-form.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { attemptItems, itemVersions } from '#db/schema/index.ts'

type Progress = { answered: number; right: number }

/** For the demo: a sitting in progress, drawn like any other, its first `answered` items answered and `right` of them rightly. */
export function prepareLiveAttempt(ctx: Context, accountId: string, { answered, right }: Progress): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const sitting = {
      ...{ accountId, clientKey: ctx.newId(), allowedSeconds: UNTIMED_SECONDS, tab: null },
      ...{ track: 'motion' as const, lang: 'en' as const, textOnly: false },
    }
    const attemptId = await storeForm(tx, ctx, sitting)
    for (const item of (await listDrawn(tx, attemptId)).slice(0, answered + 1)) {
      const { position } = item
      await serveItem(tx, ctx, attemptId, position)
      if (position > answered) continue
      const chosen = tokenOf(item, position <= right)
      const at = and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position))
      await tx.update(attemptItems).set({ chosen, sequence: 1, savedAt: ctx.now() }).where(at)
      await recordAttemptEvent(tx, ctx, attemptId, 'save', {
        position,
        details: { chosen, flagged: false, sequence: 1 },
      })
    }
    return attemptId
  })
}

function listDrawn(tx: Transaction, attemptId: string) {
  return tx
    .select({ position: attemptItems.position, shown: attemptItems.options, keys: itemVersions.keys })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
}

type Drawn = Awaited<ReturnType<typeof listDrawn>>[number]

const tokenOf = ({ shown, keys }: Drawn, isKey: boolean) =>
  shown.find((option) => keys.includes(option.option) === isKey)?.token ?? null

import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** A Me too in the member's own words. Members read them, so what a moderator would have to see goes into the thread instead. */
export async function meTooInWords(
  ctx: Context,
  requestNo: number,
  words: string,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  ensureCan(ctx.actor, 'request.me-too')
  const errors = await faultsOfText(ctx, 'words', { text: words })
  if (errors) return { ok: false, errors }
  const { outcome } = await judgeWords(ctx, { text: words })
  if (outcome !== 'publish') return { ok: false, errors: { words: { key: 'judging.wordsWait' } } }
  await addMeToo(ctx, requestNo, { words })
  return { ok: true }
}

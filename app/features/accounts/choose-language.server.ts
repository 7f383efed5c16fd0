import { eq } from 'drizzle-orm'
import type { Context, Language } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

/** A visitor's choice lives in a cookie alone. */
export async function chooseLanguage(ctx: Context, language: Language): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'account' || ctx.language === language) return
  await inTransaction(ctx, (tx) => tx.update(accounts).set({ language }).where(eq(accounts.id, actor.id)))
}

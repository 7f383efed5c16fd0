import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { emailKey } from '#app/features/accounts/account.schema.ts'
import { giveGrant } from '#app/features/accounts/give-grant.server.ts'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import { passwordHindrance } from '#app/features/accounts/password-rules.ts'
import { hashPassword } from '#app/features/accounts/passwords.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, grants } from '#db/schema/index.ts'

type FirstAdmin = { email: string; handle: string; password: string }

/** Someone has to give the first grants. He is in without the exam, for there is no bank to sit yet. */
export async function createFirstAdmin(ctx: Context, { email, handle, password }: FirstAdmin): Promise<string> {
  if (await hasAdmin(ctx.db, ctx.now())) throw new AppError('conflict', { key: 'grants.adminExists' })
  const hindrance = passwordHindrance(password, { email, handle })
  if (hindrance) throw new AppError('bad-request', hindrance)
  const passwordHash = await hashPassword(password)
  const id = ctx.newId()
  await inTransaction(ctx, async (tx) => {
    const taken = or(eq(accounts.handleKey, handleKey(handle)), eq(accounts.emailKey, emailKey(email)))
    const [other] = await tx.select({ id: accounts.id }).from(accounts).where(taken)
    if (other) throw new AppError('conflict', { key: 'grants.nameTaken' })
    const at = ctx.now()
    await tx.insert(accounts).values({
      ...{ id, handle, handleKey: handleKey(handle), email, emailKey: emailKey(email), passwordHash },
      ...{
        state: 'member',
        admittedAt: at,
        emailConfirmedAt: at,
        createdAt: at,
        timeZone: 'UTC',
        language: ctx.language,
      },
    })
  })
  await giveGrant(ctx, { accountId: id, kind: 'admin', reason: 'first admin, made on the command line' })
  return id
}

async function hasAdmin(db: Queryable, at: number): Promise<boolean> {
  const running = or(isNull(grants.endsAt), gt(grants.endsAt, at))
  const rows = await db
    .select({ id: grants.id })
    .from(grants)
    .where(and(eq(grants.kind, 'admin'), running))
    .limit(1)
  return rows.length > 0
}

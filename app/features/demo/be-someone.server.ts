import { eq } from 'drizzle-orm'
import { type Device, endSession, rotateSession } from '#app/features/accounts/sessions.server.ts'
import { partOf } from '#app/features/demo/cast.ts'
import { ensureDemo } from '#app/features/demo/ensure-demo.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { accounts } from '#db/schema/index.ts'

/** One of the cast without a password, or nobody; in the demo only. Returns the Set-Cookie value. */
export async function beSomeone(ctx: Context, handle: string, device: Device): Promise<string> {
  ensureDemo(ctx.deployment.demo)
  if (handle === '') return endSession(ctx, device.cookie)
  ensureFound(partOf(handle), 'account')
  const [account] = await ctx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, handle))
  return rotateSession(ctx, ensureFound(account, 'account').id, device)
}

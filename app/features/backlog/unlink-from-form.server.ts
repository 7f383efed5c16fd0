import { unlinkSchema } from '#app/features/backlog/request.schema.ts'
import { unlinkThread } from '#app/features/backlog/unlink-thread.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { parseForm } from '#app/platform/form.ts'

export async function unlinkFromForm(ctx: Context, threadNo: number, form: FormData) {
  const read = parseForm(unlinkSchema, form)
  if (!read.ok) return read
  const { unlink: no, why } = read.value
  await unlinkThread(ctx, { threadNo, requestNo: no, why })
  return { ok: true as const, no }
}

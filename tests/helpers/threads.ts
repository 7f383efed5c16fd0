import { findLine, findProduct } from '#app/features/catalogue/queries.server.ts'
import { publishPost } from '#app/features/forum/publish-post.server.ts'
import type { Stored } from '#app/features/forum/settle-judgement.server.ts'
import { startThread } from '#app/features/forum/start-thread.server.ts'
import type { ThreadKind } from '#app/features/forum/thread.ts'
import type { Context } from '#app/platform/context.server.ts'

export const HONEST = 'My cage turns on its 1/4-20 screw under a 900 g monitor. Has anyone fitted a pin that holds?'
export const COUPON = 'The clamp is fine for a monitor of that mass. Use code RIG15 for 15% off at checkout this week.'

type Wanted = { line?: string; kind?: ThreadKind; title?: string; body?: string; sku?: string }

/** A thread that the rules have nothing against. */
export async function aThread(ctx: Context, wanted: Wanted = {}): Promise<Stored> {
  const {
    line = 'cages',
    kind = 'question',
    title = 'Cage turns on its screw under a monitor',
    body = HONEST,
    sku,
  } = wanted
  const foundLine = await findLine(ctx.db, line)
  if (!foundLine) throw new Error(`no line ${line}`)
  const product = sku ? await findProduct(ctx.db, sku) : undefined
  return stored(await startThread(ctx, { line: foundLine, product, kind, title, body }))
}

export async function aReply(
  ctx: Context,
  threadNo: number,
  body: string,
  replyToNo: number | null = null,
): Promise<Stored> {
  return stored(await publishPost(ctx, { threadNo, body, replyToNo }))
}

function stored(answer: Awaited<ReturnType<typeof startThread>>): Stored {
  if (answer.outcome === 'refused') throw new Error(`refused: ${JSON.stringify(answer.findings)}`)
  return answer
}

/** A form as a browser sends it. */
export function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

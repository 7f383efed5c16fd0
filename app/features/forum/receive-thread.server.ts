import { findLine, findProduct } from '#app/features/catalogue/queries.server.ts'
import type { SentPhoto } from '#app/features/forum/receive-photo.server.ts'
import { type Read, receiveWords } from '#app/features/forum/receive-words.server.ts'
import type { Intent, Received } from '#app/features/forum/received.ts'
import { judgeNewThread, type NewThread, startThread, wordsOfThread } from '#app/features/forum/start-thread.server.ts'
import { threadSchema } from '#app/features/forum/thread.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { parseForm } from '#app/platform/form.ts'

/** The form at /ask. */
export const receiveThread = (ctx: Context, form: FormData, intent: Intent): Promise<Received> =>
  receiveWords<NewThread>(ctx, form, intent, {
    place: { target: 'ask', mode: 'new' },
    read: (sent, photo) => readThread(ctx, sent, photo),
    words: wordsOfThread,
    judge: (thread) => judgeNewThread(ctx, thread),
    send: (thread, asked) => startThread(ctx, thread, asked),
  })

async function readThread(ctx: Context, form: FormData, photo?: SentPhoto): Promise<Read<NewThread>> {
  const parsed = parseForm(threadSchema(ctx.settings), form)
  const chosen = await findChosen(ctx, form)
  if (!parsed.ok) return { ok: false, errors: { ...chosen.errors, ...parsed.errors } }
  if (!chosen.line || Object.keys(chosen.errors).length > 0) return { ok: false, errors: chosen.errors }
  const { kind, title, body } = parsed.value
  return { ok: true, value: { line: chosen.line, product: chosen.product, kind, title, body, photo } }
}

async function findChosen(ctx: Context, form: FormData) {
  const sku = String(form.get('product') ?? '')
  const [line, product] = await Promise.all([
    findLine(ctx.db, String(form.get('line') ?? '')),
    sku ? findProduct(ctx.db, sku) : undefined,
  ])
  const elsewhere = product && line && product.lineId !== line.id
  return {
    line,
    product,
    errors: {
      ...(!line && { line: { key: 'chooseOne' } }),
      ...(sku && !product && { product: { key: 'chooseOne' } }),
      ...(elsewhere && { product: { key: 'otherLine' } }),
    },
  }
}

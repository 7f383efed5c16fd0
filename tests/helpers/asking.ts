import type { Context } from '#app/platform/context.server.ts'
import type { World } from '#tests/helpers/world.ts'

type Handler = (args: never) => Promise<unknown>
type Asked = { params?: Record<string, string>; query?: string; form?: Record<string, string> | FormData }
export type Answer<T> = { status: number; to: string | null; body: T }

/** What a page or an action answers, refusals and thrown answers included. */
export async function answerOf<T = Record<string, unknown>>(
  world: World,
  handler: Handler,
  ctx: Context,
  { params = {}, query = '', form }: Asked = {},
): Promise<Answer<T>> {
  const sent = form instanceof FormData ? form : form && new URLSearchParams(form)
  const request = new Request(`http://127.0.0.1:3000/x${query}`, sent ? { method: 'POST', body: sent } : {})
  const args = { context: world.visit(ctx), params, request } as never
  const answer = await handler(args).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })
  if (!(answer instanceof Response)) return unwrapped<T>(answer)
  const text = await answer.text()
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as T
  return { status: answer.status, to: answer.headers.get('Location'), body }
}

function unwrapped<T>(answer: unknown): Answer<T> {
  const refused = answer as { type?: string; data?: T; init?: { status?: number } | null }
  if (refused?.type !== 'DataWithResponseInit') return { status: 200, to: null, body: answer as T }
  return { status: refused.init?.status ?? 200, to: null, body: refused.data as T }
}

import type { Context } from '#app/platform/context.server.ts'
import type { World } from '#tests/helpers/world.ts'

type Handler = (args: never) => Promise<unknown>
type Asked = { params?: Record<string, string>; query?: string; form?: Record<string, string> | FormData }

/** What a page or an action of this world answers, thrown answers included. */
export const askIn =
  (world: World) =>
  async (handler: Handler, ctx: Context, { params = {}, query = '', form }: Asked = {}) => {
    const body = form instanceof FormData ? form : form && new URLSearchParams(form)
    const request = new Request(`http://127.0.0.1:3000/x${query}`, body ? { method: 'POST', body } : {})
    return handler({ context: world.visit(ctx), params, request } as never).catch((thrown: unknown) => thrown)
  }

export const locationOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : null)

export function statusOf(answer: unknown): number {
  if (answer instanceof Response) return answer.status
  return (answer as { init?: { status?: number } } | null)?.init?.status ?? 200
}

/** Everything that would reach the browser. */
export const written = async (answer: unknown) =>
  answer instanceof Response ? `${await answer.text()} ${locationOf(answer)}` : JSON.stringify(answer)

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { sentence } from '#app/messages/sentence.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { type Audience, ensureCan, type PlainPermission } from '#app/permissions.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { readForm } from '#app/platform/read-form.server.ts'
import type { Settings } from '#app/platform/settings.ts'
import type { Queryable } from '#db/client.server.ts'

type Params = Record<string, string | undefined>

/** What a shared page may know. There is no actor here: the page is the same for all of an audience. */
export type SharedArgs = {
  audience: Audience
  language: Language
  db: Queryable
  settings: Settings
  params: Params
  url: URL
  demo: boolean
}
export type PersonalArgs = { ctx: Context; audience: Audience; params: Params; url: URL; request: Request }
export type ActionArgs = PersonalArgs & { form: FormData; intent: string }

type Stated = { permission: PlainPermission }

/** A page drawn alike for everyone of an audience. */
export function sharedRoute<T>(permission: PlainPermission, handler: (args: SharedArgs) => Promise<T>) {
  const loader = ({ context, params, request }: LoaderFunctionArgs): Promise<T> =>
    translated(context.ctx, async () => {
      ensureCan(context.ctx.actor, permission)
      const { audience, language, ctx } = context
      const { db, settings, deployment } = ctx
      return handler({ audience, language, db, settings, params, url: new URL(request.url), demo: deployment.demo })
    })
  return Object.assign(loader, { permission, kind: 'shared' } satisfies Stated & { kind: 'shared' })
}

/** A page that is one person's own; never cached. */
export function personalRoute<T>(permission: PlainPermission, handler: (args: PersonalArgs) => Promise<T>) {
  const loader = ({ context, params, request }: LoaderFunctionArgs): Promise<T> =>
    translated(context.ctx, async () => {
      ensureCan(context.ctx.actor, permission)
      return handler({ ctx: context.ctx, audience: context.audience, params, url: new URL(request.url), request })
    })
  return Object.assign(loader, { permission, kind: 'personal' } satisfies Stated & { kind: 'personal' })
}

/** An answer to a POST. `intent` is the name of the button pressed (`intent=…`), empty when there is only one. */
export function actionRoute<T>(
  permission: PlainPermission,
  handler: (args: ActionArgs) => Promise<T>,
  maxBytes: (settings: Settings) => number = (settings) => settings.formBytes,
) {
  const action = ({ context, params, request }: ActionFunctionArgs): Promise<T> =>
    translated(context.ctx, async () => {
      const { ctx, audience } = context
      if (request.method !== 'POST') throw new AppError('bad-request', { key: 'wrongMethod' })
      ensureCan(ctx.actor, permission)
      const form = await readForm(request, maxBytes(ctx.settings))
      return handler({
        ctx,
        audience,
        params,
        url: new URL(request.url),
        request,
        form,
        intent: String(form.get('intent') ?? ''),
      })
    })
  return Object.assign(action, { permission, kind: 'action' } satisfies Stated & { kind: 'action' })
}

/** An answer to a program's POST, which brings no form: what it brought is read by the handler. */
export function programRoute<T>(permission: PlainPermission, handler: (args: PersonalArgs) => Promise<T>) {
  const action = ({ context, params, request }: ActionFunctionArgs): Promise<T> =>
    translated(context.ctx, async () => {
      if (request.method !== 'POST') throw new AppError('bad-request', { key: 'wrongMethod' })
      ensureCan(context.ctx.actor, permission)
      return handler({ ctx: context.ctx, audience: context.audience, params, url: new URL(request.url), request })
    })
  return Object.assign(action, { permission, kind: 'program' } satisfies Stated & { kind: 'program' })
}

/** What a browser gets that reads an address which only takes forms; without it Remix would say that something broke. */
export const postOnly = personalRoute('page.open', async () => {
  throw new AppError('bad-request', { key: 'wrongMethod' })
})

/** A refusal of what was typed: shown beside the fields, with everything still there. */
export const refuse = <T extends object>(body: T) => data(body, 422)

async function translated<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw responseFor(error, ctx.language)
    throw error
  }
}

/** Serves pages (the error page reads status and body) and plain requests alike. */
export function responseFor(error: AppError, language: Language): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if (error.retryAfterSeconds) headers.set('Retry-After', String(error.retryAfterSeconds))
  const body = { code: error.code, message: sayError(error.said, language), said: error.said }
  return Response.json(body, { status: error.status, headers })
}

export const sayError = (said: Said, language: Language) => sentence(wordsFor(language, 'errors'), said)

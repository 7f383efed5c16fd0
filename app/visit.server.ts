import type { Request as ExpressRequest } from 'express'
import { actorOfSession } from '#app/features/accounts/sessions.server.ts'
import { type Actor, type Audience, audienceOf } from '#app/permissions.ts'
import { type Context, type Language, newId, now } from '#app/platform/context.server.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import type { Database } from '#db/client.server.ts'

export type Theme = 'light' | 'dark' | 'system'

/** One request's circumstances, worked out once before any route runs. */
export type Visit = {
  ctx: Context
  audience: Audience
  language: Language
  theme: Theme
  settingsVersion: number
}

export type House = { database: Database; deployment: Deployment; wakeJobs(): void }

export async function visitOf(house: House, request: ExpressRequest): Promise<Visit> {
  const cookies = cookiesOf(request.headers.cookie)
  const { settings, version } = await readSettings(house.database.read)
  const { read: db, door } = house.database
  const found = await actorOfSession({ db, door, deployment: house.deployment }, cookies.session)
  const actor: Actor = found?.actor ?? { kind: 'visitor' }
  const language = found?.language ?? chosenLanguage(cookies.language, request.headers['accept-language'])
  const ctx: Context = {
    db,
    door,
    actor,
    settings,
    deployment: house.deployment,
    language,
    address: request.ip ?? '',
    now,
    newId,
    wakeJobs: house.wakeJobs,
  }
  return { ctx, audience: audienceOf(actor), language, theme: chosenTheme(cookies.theme), settingsVersion: version }
}

export function cookiesOf(header: string | undefined): Record<string, string> {
  return Object.fromEntries(
    (header ?? '').split(/; */).map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]),
  )
}

export function chosenLanguage(cookie: string | undefined, accepted: string | undefined): Language {
  if (cookie === 'en' || cookie === 'zh-CN') return cookie
  const first = (accepted ?? '').split(',').find((part) => /^\s*(en|zh)\b/i.test(part))
  return first && /^\s*zh/i.test(first) ? 'zh-CN' : 'en'
}

const chosenTheme = (cookie: string | undefined): Theme => (cookie === 'light' || cookie === 'dark' ? cookie : 'system')

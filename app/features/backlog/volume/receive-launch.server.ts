import { enterLaunch } from '#app/features/backlog/volume/enter-launch.server.ts'
import { enterSchema, scoreSchema } from '#app/features/backlog/volume/launch.schema.ts'
import { scoreLaunch } from '#app/features/backlog/volume/score-launch.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type LaunchRefused = { errors: FieldErrors; typed: Record<string, string> }

export async function receiveLaunch(ctx: Context, form: FormData): Promise<{ to: string } | LaunchRefused> {
  const launchId = form.get('launch')
  const answer = typeof launchId === 'string' ? await scored(ctx, launchId, form) : await entered(ctx, form)
  return answer.ok ? { to: '/requests/launches' } : { errors: answer.errors, typed: typedFields(form) }
}

async function entered(ctx: Context, form: FormData) {
  const read = parseForm(enterSchema, form)
  return read.ok ? enterLaunch(ctx, read.value) : read
}

async function scored(ctx: Context, launchId: string, form: FormData) {
  const read = parseForm(scoreSchema, form)
  return read.ok ? scoreLaunch(ctx, launchId, read.value) : read
}

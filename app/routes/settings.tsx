import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { changePasswordSchema, profileSchema } from '#app/features/accounts/account.schema.ts'
import { changePassword } from '#app/features/accounts/change-password.server.ts'
import { changeProfile } from '#app/features/accounts/change-profile.server.ts'
import { chooseMail } from '#app/features/accounts/choose-mail.server.ts'
import { endOwnSession } from '#app/features/accounts/end-own-session.server.ts'
import { followLines } from '#app/features/accounts/follow-lines.server.ts'
import { keepingTyped, typedIn } from '#app/features/accounts/keeping-typed.server.ts'
import { pageTitle } from '#app/features/accounts/page-title.server.ts'
import { findOwnAccount, listFollowedLineIds, listSessions } from '#app/features/accounts/queries.server.ts'
import { deviceOf, sessionRowId } from '#app/features/accounts/sessions.server.ts'
import { listTimeZones } from '#app/features/accounts/time-zone.ts'
import { SettingsPage } from '#app/features/accounts/ui/settings-page.tsx'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { parseForm } from '#app/platform/form.ts'
import { type ActionArgs, actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('account.use', async ({ ctx, request }) => {
  const { id, handle, name, works, kit, language, timeZone, mailOff } = await findOwnAccount(ctx)
  const here = sessionRowId(deviceOf(request).cookie)
  const devices = await listSessions(ctx.db, id, ctx.now())
  return {
    title: pageTitle(ctx, (words) => words.settings.title),
    account: { handle, name, works, kit, language, timeZone, mailOff },
    devices: devices.map((device) => ({ ...device, isHere: device.id === here })),
    timeZones: listTimeZones(),
    lines: can(ctx.actor, 'thread.read') ? await listFollowable(ctx, id) : [],
  }
})

async function listFollowable({ db }: Context, accountId: string) {
  const [lines, followed] = await Promise.all([listLines(db), listFollowedLineIds(db, accountId)])
  return lines.map(({ id, name }) => ({ id, name, followed: followed.includes(id) }))
}

const acts = {
  profile: saveProfile,
  lines: saveLines,
  mail: saveMail,
  password: savePassword,
  'end-session': endDevice,
}

export const action = actionRoute('account.use', (args) =>
  keepingTyped(args.form, () => {
    if (Object.hasOwn(acts, args.intent)) return acts[args.intent as keyof typeof acts](args)
    throw new AppError('bad-request', { key: 'chooseOne' })
  }),
)

async function saveProfile({ ctx, form }: ActionArgs) {
  const parsed = parseForm(profileSchema, form)
  if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
  const result = await changeProfile(ctx, parsed.value)
  return result.ok ? redirect('/settings?done=profile') : refuse({ errors: result.errors, typed: typedIn(form) })
}

async function saveLines({ ctx, form }: ActionArgs) {
  await followLines(ctx, form.getAll('lines').map(String))
  return redirect('/settings?done=lines#lines')
}

async function saveMail({ ctx, form }: ActionArgs) {
  await chooseMail(ctx, form.has('mail'))
  return redirect('/settings?done=mail#mail')
}

async function savePassword({ ctx, form, request }: ActionArgs) {
  const parsed = parseForm(changePasswordSchema, form)
  if (!parsed.ok) return refuse({ errors: parsed.errors, typed: {} })
  const result = await changePassword(ctx, parsed.value, deviceOf(request))
  if (!result.ok) return refuse({ errors: result.errors, typed: {} })
  return redirect('/settings?done=password#password-change', { headers: { 'Set-Cookie': result.cookie } })
}

async function endDevice({ ctx, form }: ActionArgs) {
  await endOwnSession(ctx, String(form.get('session') ?? ''))
  return redirect('/settings?done=device#devices')
}

export default function Settings() {
  const shown = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return <SettingsPage {...shown} {...useActionData<typeof action>()} done={search.get('done')} />
}

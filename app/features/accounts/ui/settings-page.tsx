import { DeviceList, type ListedDevice } from '#app/features/accounts/ui/device-list.tsx'
import { FormError } from '#app/features/accounts/ui/form-error.tsx'
import { type FollowableLine, LinesForm } from '#app/features/accounts/ui/lines-form.tsx'
import { MailForm } from '#app/features/accounts/ui/mail-form.tsx'
import { PasswordForm } from '#app/features/accounts/ui/password-form.tsx'
import { type OwnAccount, ProfileForm } from '#app/features/accounts/ui/profile-form.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = {
  account: OwnAccount & { mailOff: boolean }
  devices: ListedDevice[]
  timeZones: string[]
  /** None for who is not inside yet. */
  lines: FollowableLine[]
  errors?: FieldErrors
  typed?: Record<string, string>
  done: string | null
}

export function SettingsPage({ account, devices, timeZones, lines, errors, typed, done }: Props) {
  const words = useWords('accounts').settings
  return (
    <div className="stack stack-l settings">
      <h1>{words.title}</h1>
      <FormError errors={errors} />
      <ProfileForm account={account} timeZones={timeZones} errors={errors} typed={typed} isSaved={done === 'profile'} />
      {lines.length > 0 && <LinesForm lines={lines} isSaved={done === 'lines'} />}
      <MailForm isOn={!account.mailOff} isSaved={done === 'mail'} />
      <PasswordForm errors={errors} isSaved={done === 'password'} />
      <DeviceList devices={devices} isEnded={done === 'device'} />
    </div>
  )
}

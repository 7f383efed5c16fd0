import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Saved } from '#app/features/accounts/ui/saved.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type OwnAccount = {
  handle: string
  name: string | null
  works: string | null
  kit: string[] | null
  language: 'en' | 'zh-CN'
  timeZone: string
}

type Props = {
  account: OwnAccount
  timeZones: string[]
  errors?: FieldErrors
  typed?: Record<string, string>
  isSaved: boolean
}

export function ProfileForm({ account, timeZones, errors, typed, isSaved }: Props) {
  const words = useWords('accounts').settings
  return (
    <Form className="stack" method="post" action="/settings" reloadDocument>
      <h2>{words.profile}</h2>
      <p>{words.profileLede(account.handle)}</p>
      <Field name="name" label={words.name} hint={words.nameHint} errors={errors}>
        {(tied) => (
          <input {...tied} autoComplete="name" maxLength={60} defaultValue={typed?.name ?? account.name ?? ''} />
        )}
      </Field>
      <Field name="works" label={words.works} hint={words.worksHint} errors={errors}>
        {(tied) => <input {...tied} maxLength={80} defaultValue={typed?.works ?? account.works ?? ''} />}
      </Field>
      <Field name="kit" label={words.kit} hint={words.kitHint} errors={errors}>
        {(tied) => <textarea {...tied} rows={4} defaultValue={typed?.kit ?? account.kit?.join('\n') ?? ''} />}
      </Field>
      <Field name="language" label={words.language} errors={errors}>
        {(tied) => (
          <select {...tied} defaultValue={typed?.language ?? account.language}>
            {(['en', 'zh-CN'] as const).map((language) => (
              <option key={language} value={language} lang={language}>
                {words.languages[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="timeZone" label={words.timeZone} errors={errors}>
        {(tied) => (
          <select {...tied} defaultValue={typed?.timeZone ?? account.timeZone}>
            {[...new Set([account.timeZone, ...timeZones])].sort().map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Field>
      <p className="line">
        <button className="button primary" name="intent" value="profile">
          {words.save}
        </button>
        <Saved text={isSaved && words.saved} />
      </p>
    </Form>
  )
}

import { Form } from '@remix-run/react'
import { Saved } from '#app/features/accounts/ui/saved.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function MailForm({ isOn, isSaved }: { isOn: boolean; isSaved: boolean }) {
  const words = useWords('accounts').settings
  return (
    <Form className="stack" method="post" action="/settings" reloadDocument id="mail">
      <h2>{words.mail}</h2>
      <div className="field">
        <label className="check">
          <input type="checkbox" name="mail" defaultChecked={isOn} aria-describedby="mail-hint" />
          {words.mailOn}
        </label>
        <p className="hint" id="mail-hint">
          {words.mailHint}
        </p>
      </div>
      <p className="line">
        <button className="button" name="intent" value="mail">
          {words.save}
        </button>
        <Saved text={isSaved && words.saved} />
      </p>
    </Form>
  )
}

import { Form } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

type Props = {
  typed: Record<string, string>
  /** How long those who ask usually wait, in words. */
  wait: string
  /** What is marked stands in the photo, so that goes too. */
  photoGoes?: boolean
  onlyAsk?: boolean
}

/** The two ways out that need no typing; `typed` is sent along, so that it works from any page. */
export function AskOrRemove({ typed, wait, photoGoes = false, onlyAsk = false }: Props) {
  const words = useWords('moderation')
  return (
    <Form method="post" encType="multipart/form-data" className="stack">
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="line">
        {!onlyAsk && (
          <button className="button primary" name="intent" value="remove">
            {words.remove}
          </button>
        )}
        <button className="button" name="intent" value="ask">
          {words.ask}
        </button>
      </p>
      {photoGoes && !onlyAsk && <p>{words.photoGoes}</p>}
      <details>
        <summary>{words.askNote}</summary>
        <label className="vh" htmlFor="note">
          {words.askNote}
        </label>
        <textarea id="note" name="note" rows={2} maxLength={1000} />
      </details>
      <p>
        <small>{words.asking(wait)}</small>
      </p>
    </Form>
  )
}

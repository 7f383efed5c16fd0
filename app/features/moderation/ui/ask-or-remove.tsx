import { Form } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

/** The two ways out that need no typing; `typed` is sent along, so that it works from any page. */
export function AskOrRemove({ typed, onlyAsk = false }: { typed: Record<string, string>; onlyAsk?: boolean }) {
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
      <details>
        <summary>{words.askNote}</summary>
        <label className="vh" htmlFor="note">
          {words.askNote}
        </label>
        <textarea id="note" name="note" rows={2} maxLength={1000} />
      </details>
      <p>
        <small>{words.asking}</small>
      </p>
    </Form>
  )
}

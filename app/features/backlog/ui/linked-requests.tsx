import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import type { HeardRequest } from '#app/features/backlog/thread-requests.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { WhyField } from '#app/features/backlog/ui/why-field.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { linked: HeardRequest[]; refused?: CollectRefused }

/** What was collected from this thread before, and the way to take it out again. */
export function LinkedRequests({ linked, refused }: Props) {
  const words = useWords('triage')
  return (
    <section className="note">
      <h2>{words.collectedHere}</h2>
      <ul className="stack">
        {linked.map(({ no, need, lang, label }) => (
          <li key={no}>
            <LabelChip label={label} no={no} /> <span lang={lang}>{need}</span>
          </li>
        ))}
      </ul>
      <details open={refused?.typed.unlink !== undefined}>
        <summary>{words.unlink}</summary>
        <Form method="post" className="stack">
          <Field name="unlink" label={words.unlinkFrom}>
            {(tied) => (
              <select {...tied} defaultValue={refused?.typed.unlink}>
                {linked.map(({ no }) => (
                  <option key={no} value={no}>
                    R-{no}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <WhyField label={words.unlinkWhy} errors={refused?.errors} typed={refused?.typed} />
          <p>
            <button className="button" name="intent" value="unlink">
              {words.unlink}
            </button>
          </p>
        </Form>
      </details>
    </section>
  )
}

import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { ReadSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { REPORT_REASONS } from '#app/features/backlog/samples/report-reasons.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { read: Pick<ReadSample, 'photos'>; refused?: { errors: FieldErrors } }

/** A member tells moderators of a photo; one form for all of them, out of the way. */
export function ReportPhoto({ read: { photos }, refused }: Props) {
  const words = useWords('samples').report
  const left = photos.filter(({ reported }) => !reported)
  if (left.length === 0) return photos.length > 0 ? <p className="hint">{words.all}</p> : null
  return (
    <details open={refused?.errors.reason !== undefined || refused?.errors.photoId !== undefined}>
      <summary>{words.title}</summary>
      <Form method="post" className="stack">
        <p className="hint">{words.lede}</p>
        <Field name="photoId" label={words.which} errors={refused?.errors}>
          {(tied) => (
            <select {...tied} required>
              {left.map(({ id, alt }, index) => (
                <option key={id} value={id}>
                  {alt || words.nth(index + 1)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="reason" label={words.reason} errors={refused?.errors}>
          {(tied) => (
            <select {...tied} required defaultValue="">
              <option value="">{words.choose}</option>
              {REPORT_REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {words.reasons[reason]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className="line">
          <button className="button" name="intent" value="report">
            {words.send}
          </button>
        </p>
      </Form>
    </details>
  )
}

import type { ReactNode } from 'react'
import { Field } from '#app/components/field.tsx'
import type { CloseRequest } from '#app/features/backlog/closest-requests.server.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { PeopleCounts } from '#app/features/backlog/ui/people-counts.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { closest: CloseRequest[]; asNew: boolean; refused?: CollectRefused; children: ReactNode }

/** Where the words go: a request close to them, one named by number, or a new one (`children`). */
export function CloseRequests({ closest, asNew, refused, children }: Props) {
  const words = useWords('triage')
  const errors = useWords('errors')
  const first = asNew ? 'new' : String(closest[0]?.no ?? 'new')
  const chosen = refused?.errors.other ? 'other' : (refused?.typed.request ?? first)
  const option = (value: string) => ({ type: 'radio', name: 'request', value, defaultChecked: chosen === value })
  return (
    <fieldset className="stack targets">
      <legend>{words.where}</legend>
      {refused?.errors.request && <p className="err">{sentence(errors, refused.errors.request)}</p>}
      {closest.map((request) => (
        <label key={request.no} className="target">
          <input {...option(String(request.no))} />
          <CloseOne request={request} />
        </label>
      ))}
      <input type="hidden" name="offered" value={closest.map(({ no }) => no).join(' ')} />
      {closest.length === 0 && <p>{words.noneClose}</p>}
      <div>
        <label className="target">
          <input {...option('other')} />
          {words.other}
        </label>
        <div className="reveal">
          <Field name="other" label={words.otherNo} hint={words.hints.into} errors={refused?.errors}>
            {(tied) => <input {...tied} autoComplete="off" defaultValue={refused?.typed.other} />}
          </Field>
        </div>
      </div>
      <div>
        <label className="target">
          <input {...option('new')} />
          {words.newOne}
        </label>
        <div className="reveal">{children}</div>
      </div>
    </fieldset>
  )
}

function CloseOne({
  request: { no, title, lang, label, people, peopleSince, answer, likeness },
}: {
  request: CloseRequest
}) {
  const words = useWords('triage')
  const { verdict, apart } = likeness
  return (
    <span className="stack">
      <span>
        <b className="n">R-{no}</b> <span lang={lang}>{title}</span>
      </span>
      <span className="line">
        <LabelChip label={label} />
        <span className="facts">
          <PeopleCounts label={label} people={people} peopleSince={peopleSince} />
          {verdict === 'same' && <span>{words.looksSame}</span>}
          {apart.length > 0 && <span>{words.fitsOther(apart.map(gearName).join(', '))}</span>}
        </span>
      </span>
      {answer && <small lang={lang}>{answer}</small>}
    </span>
  )
}

/** Names of gear carry their kind before a colon. */
const gearName = (name: string) => name.slice(name.indexOf(':') + 1)

import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { Fault } from '#app/components/fault.tsx'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CloseRequest } from '#app/features/backlog/closest-requests.server.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { fitName } from '#app/features/backlog/similarity/gear-names.ts'
import { surelySame } from '#app/features/backlog/similarity/surely-same.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { PeopleCounts } from '#app/features/backlog/ui/people-counts.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { Said } from '#app/platform/errors.ts'

type Props = { closest: CloseRequest[]; asNew: boolean; refused?: CollectRefused; children: ReactNode }

/** Where the words go: a request close to them, one named by number, or a new one (`children`). */
export function CloseRequests({ closest: found, asNew, refused, children }: Props) {
  const words = useWords('triage')
  const { closest, chosen, choose } = useChosen(found, asNew, refused)
  // One that was shut meanwhile is wrong by its number, though it was not typed.
  const wrong = refused?.errors.request ?? (chosen === 'other' ? undefined : refused?.errors.other)
  const option = (value: string) => ({ type: 'radio', name: 'request', value, defaultChecked: chosen === value })
  const alike = closest.filter((request) => request.alike)
  const row = (request: CloseRequest) => (
    <label key={request.no} className="target">
      <input {...option(String(request.no))} />
      <CloseOne request={request} />
    </label>
  )
  return (
    <fieldset
      className="stack targets"
      onChange={({ target }) => target instanceof HTMLInputElement && target.name === 'request' && choose(target.value)}
    >
      <legend>{words.where}</legend>
      {wrong && <NotChosen error={wrong} />}
      {/* Other rows than before are drawn anew, with what is chosen. */}
      <Fragment key={closest.map(({ no }) => no).join()}>
        {alike.map(row)}
        {alike.length === 0 && <p>{words.noneClose}</p>}
        {alike.length < closest.length && <p className="hint">{words.lessAlike}</p>}
        {closest.filter((request) => !request.alike).map(row)}
      </Fragment>
      <input type="hidden" name="offered" value={alike.map(({ no }) => no).join(' ')} />
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

/** Nothing is chosen for anyone but what is surely the same. What a person chose stays, whatever is found later. */
function useChosen(found: CloseRequest[], asNew: boolean, refused: CollectRefused | undefined) {
  const before = refused?.errors.other ? 'other' : (refused?.typed.request ?? (asNew ? 'new' : undefined))
  const [picked, pick] = useState(before)
  const [kept, keep] = useState<CloseRequest[]>([])
  const closest = [...kept.filter(({ no }) => !found.some((request) => request.no === no)), ...found]
  const same = surelySame(found)
  const stands = picked === 'new' || picked === 'other' || closest.some(({ no }) => String(no) === picked)
  const choose = (value: string) => {
    pick(value)
    keep([...kept, ...found.filter(({ no }) => String(no) === value && !kept.some((one) => one.no === no))])
  }
  return { closest, chosen: stands ? picked : same && String(same.no), choose }
}

/** Added without a choice: said where the choice is, and brought into sight. */
function NotChosen({ error }: { error: Said }) {
  const place = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: again with every answer
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [error])
  return (
    <p className="err" role="alert" ref={place}>
      <Fault error={error} />
    </p>
  )
}

function CloseOne({
  request: { no, title, lang, label, people, peopleSince, answer, likeness, apart },
}: {
  request: CloseRequest
}) {
  const words = useWords('triage')
  const { language } = useShell()
  const gear = apart.map((name) => fitName(name, language))
  return (
    <span className="stack">
      <span>
        <b className="n">R-{no}</b> <span lang={lang}>{title}</span>
      </span>
      <span className="line">
        <LabelChip label={label} />
        <span className="facts">
          <PeopleCounts label={label} people={people} peopleSince={peopleSince} />
          {likeness.verdict === 'same' && <span>{words.looksSame}</span>}
          {gear.length > 0 && <span>{words.fitsOther(gear.join(', '))}</span>}
        </span>
      </span>
      {answer && <small lang={lang}>{answer}</small>}
    </span>
  )
}

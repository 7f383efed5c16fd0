import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { PanelList } from '#app/features/admission/angoff/read-panels.server.ts'
import { CutPlot } from '#app/features/admission/angoff/ui/cut-plot.tsx'
import { useCutWords } from '#app/features/admission/angoff/ui/use-cut-words.ts'
import { TRACKS } from '#app/features/admission/blueprint.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> }

export function OpenPanelForm({ refused }: { refused?: Refused }) {
  const words = useWords('angoff')
  return (
    <Form method="post" className="stack card">
      <h2>{words.open.heading}</h2>
      <p className="hint">{words.open.lede}</p>
      <Field name="name" label={words.open.name} hint={words.open.nameHint} errors={refused?.errors}>
        {(tied) => <input {...tied} maxLength={80} required defaultValue={refused?.typed.name} />}
      </Field>
      <Field name="track" label={words.open.track} errors={refused?.errors}>
        {(tied) => (
          <select {...tied} defaultValue={refused?.typed.track}>
            {TRACKS.map((track) => (
              <option key={track} value={track}>
                {words.tracks[track]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="line">
        <button className="button primary">{words.open.button}</button>
      </p>
    </Form>
  )
}

/** Every panel with its cut: the history of the pass mark. */
export function PanelTable({ list }: { list: PanelList }) {
  const words = useWords('angoff').list
  return (
    <section className="stack">
      <h2>{words.heading}</h2>
      {list.panels.length === 0 ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <>
          <ul className="panels">
            {list.panels.map((panel) => (
              <PanelRow key={panel.id} panel={panel} today={list.cut} />
            ))}
          </ul>
          <small>{words.plotHint}</small>
        </>
      )}
    </section>
  )
}

function PanelRow({ panel, today }: { panel: PanelList['panels'][number]; today: number }) {
  const words = useWords('angoff')
  const { said } = useCutWords()
  const { id, name, track, state, openedAt, judges, cut, standardError, items, stands, adoptedAt } = panel
  return (
    <li>
      <div className="what">
        <h3>
          <Link to={`/bank/angoff/${id}`}>{name}</Link>
        </h3>
        <p className="facts">
          <span>{words.tracks[track]}</span>
          <span>{words.states[state]}</span>
          <span>
            {words.list.judges}: {judges}
          </span>
          <span>
            {words.list.opened} <Moment at={openedAt} detail="day" />
          </span>
        </p>
      </div>
      <div className="what">
        <p>{cut === null ? words.list.none : said({ cut, standardError, items })}</p>
        {cut !== null && <CutPlot {...{ cut, standardError, items, today }} />}
        {cut !== null && (
          <p>
            {stands ? <b>{words.list.stands}</b> : adoptedAt === null ? words.list.notAdopted : words.list.wasAdopted}
          </p>
        )}
      </div>
    </li>
  )
}

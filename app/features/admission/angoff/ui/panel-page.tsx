import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { ReadPanel } from '#app/features/admission/angoff/read-panel.server.ts'
import { PanelResult } from '#app/features/admission/angoff/ui/panel-result.tsx'
import { PanelSpread } from '#app/features/admission/angoff/ui/panel-spread.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> }
type Props = { panel: ReadPanel; refused?: Refused }

export function PanelPage({ panel, refused }: Props) {
  const words = useWords('angoff')
  const { name, track, state, openedAt, closedAt, items } = panel
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{name}</h1>
        <p className="facts">
          <b>{words.states[state]}</b>
          <span>{words.tracks[track]}</span>
          <span>{words.panel.items(items)}</span>
          <span>
            {words.panel.opened} <Moment at={openedAt} detail="day" />
          </span>
          {closedAt !== null && (
            <span>
              {words.panel.closed} <Moment at={closedAt} detail="day" />
            </span>
          )}
        </p>
        {refused?.errors.form && <Refusal errors={refused.errors} />}
        {panel.isJudge && (
          <p>
            <Link className="button" to={`/bank/angoff/${panel.id}/rate`}>
              {state === 'closed' ? words.panel.toOwn : words.panel.toRating}
            </Link>
          </p>
        )}
      </header>
      <PanelResult panel={panel} refused={refused} />
      {panel.mayRun && state !== 'closed' && <MoveOn panel={panel} />}
      <Judges panel={panel} refused={refused} />
      {panel.spread.length > 0 && <PanelSpread panel={panel} />}
    </div>
  )
}

function Refusal({ errors }: { errors: FieldErrors }) {
  const words = useWords('errors')
  return (
    <p className="alert" role="alert">
      {errors.form && sentence(words, errors.form)}
    </p>
  )
}

function MoveOn({ panel }: { panel: ReadPanel }) {
  const words = useWords('angoff').panel
  const { state, complete, least } = panel
  if (state === 'closed') return null
  return (
    <section className="stack card">
      <p>{complete < least ? words.tooFew(least, complete) : words.enough(complete)}</p>
      {complete < 2 ? (
        <p className="hint">{words.cannotClose}</p>
      ) : (
        <Form method="post" className="stack">
          <input type="hidden" name="from" value={state} />
          <p className="hint">{words.closeHint[state]}</p>
          <p className="line">
            <button className="button" name="intent" value="close">
              {words.close[state]}
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}

function Judges({ panel, refused }: Props) {
  const words = useWords('angoff').panel
  const { judges, items, state } = panel
  return (
    <section className="stack">
      <h2>{words.judges}</h2>
      {state !== 'closed' && <p className="hint">{judges.length === 0 ? words.noJudges : words.judgesHint}</p>}
      <ul className="judges">
        {judges.map(({ handle, works, rated, complete }) => (
          <li key={handle}>
            <span>
              <Link to={`/u/${handle}`}>{handle}</Link> <small>{works}</small>
            </span>
            <progress max={items} value={rated} aria-label={handle} />
            <span className="n">{toldProgress({ rated, items, complete }, words)}</span>
          </li>
        ))}
      </ul>
      {panel.mayRun && state === 'first-round' && <InviteForm refused={refused} />}
    </section>
  )
}

type PanelWords = ReturnType<typeof useWords<'angoff'>>['panel']

function toldProgress(
  { rated, items, complete }: { rated: number; items: number; complete: boolean },
  words: PanelWords,
) {
  if (complete && rated === 0) return words.stands
  return complete ? words.allRated : words.rated({ rated, items })
}

function InviteForm({ refused }: Pick<Props, 'refused'>) {
  const words = useWords('angoff').panel
  return (
    <Form method="post" className="stack card invite">
      <h3>{words.invite}</h3>
      <Field name="handle" label={words.handle} hint={words.handleHint} errors={refused?.errors}>
        {(tied) => (
          <input
            {...tied}
            maxLength={40}
            required
            autoComplete="off"
            autoCapitalize="none"
            defaultValue={refused?.typed.handle}
          />
        )}
      </Field>
      <p className="line">
        <button className="button" name="intent" value="invite">
          {words.inviteButton}
        </button>
      </p>
    </Form>
  )
}

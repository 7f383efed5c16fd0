import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { TeamData } from '#app/features/backlog/routing/read-staff-pages.server.ts'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> } | undefined

export function TeamPage({ page: { team, may, past, saved }, refused }: { page: TeamData; refused: Refused }) {
  const routing = useWords('routing')
  const words = routing.team
  const says = { full: words.fullSays, small: words.smallSays }
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <StaffNav />
        {saved && <p role="status">{routing.saved}</p>}
      </header>
      <p>
        {words.now}: <b>{words[team]}</b>. {says[team]}
      </p>
      {may ? <SizeForm team={team} refused={refused} /> : <p>{routing.calendars.onlyLeads}</p>}
      <Past past={past} />
    </div>
  )
}

function SizeForm({ team, refused }: { team: TeamData['team']; refused: Refused }) {
  const routing = useWords('routing')
  const words = routing.team
  const says = { full: words.fullSays, small: words.smallSays }
  return (
    <Form method="post" className="card stack">
      <fieldset className="stack">
        <legend>{words.change}</legend>
        {(['full', 'small'] as const).map((size) => (
          <label key={size} className="target">
            <input type="radio" name="team" value={size} defaultChecked={(refused?.typed.team ?? team) === size} />
            <span className="stack">
              <b>{words[size]}</b>
              <span>{says[size]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field name="why" label={routing.why} errors={refused?.errors}>
        {(tied) => <input {...tied} maxLength={500} defaultValue={refused?.typed.why} required />}
      </Field>
      <p>
        <button className="button primary">{words.change}</button>
      </p>
    </Form>
  )
}

function Past({ past }: { past: TeamData['past'] }) {
  const words = useWords('routing').team
  return (
    <section className="stack">
      <h2>{words.history}</h2>
      {past.length === 0 && <p>{words.noHistory}</p>}
      <ol className="stack" reversed>
        {past.map(({ at, team, by, reason }) => (
          <li key={at}>
            <span className="facts">
              <b>{words[team]}</b>
              <span>{by}</span>
              <Moment at={at} />
            </span>
            <small> {reason}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}

import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { holidaysText, timeText } from '#app/features/backlog/routing/calendar-faults.ts'
import type { CalendarsData } from '#app/features/backlog/routing/read-staff-pages.server.ts'
import { CalendarForm } from '#app/features/backlog/routing/ui/calendar-form.tsx'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type Refused = { errors: FieldErrors; typed: Record<string, string> } | undefined
type Props = { page: CalendarsData; refused: Refused }
type Shown = CalendarsData['calendars'][number]

export function CalendarsPage({ page, refused }: Props) {
  const words = useWords('routing')
  const { calendars } = words
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{calendars.title}</h1>
        <p className="prose">{calendars.lede}</p>
        <StaffNav />
        {page.saved && <p role="status">{words.saved}</p>}
        {!page.may && <p>{calendars.onlyLeads}</p>}
      </header>
      {page.calendars.map((calendar) => (
        <OneCalendar key={calendar.id} calendar={calendar} page={page} refused={refused} />
      ))}
      {page.may && (
        <details
          className="card"
          open={(refused && !refused.typed.id && refused.typed.timeZone !== undefined) || undefined}
        >
          <summary>{calendars.add}</summary>
          <CalendarForm page={page} refused={refused?.typed.id ? undefined : refused} />
        </details>
      )}
      <ClockSets page={page} refused={refused} />
    </div>
  )
}

function OneCalendar({ calendar, page, refused }: Props & { calendar: Shown }) {
  const words = useWords('routing').calendars
  const { language } = useShell()
  const own = page.lines.filter(({ calendarId }) => calendarId === calendar.id)
  const ownRefusal = refused?.typed.id === calendar.id ? refused : undefined
  return (
    <section className="stack" aria-labelledby={`calendar-${calendar.id}`}>
      <h2 id={`calendar-${calendar.id}`}>{calendar.name}</h2>
      <HoursLine hours={calendar.hours} />
      <p>{calendar.house ? words.house : own.map(({ name }) => name[language]).join(' · ')}</p>
      {calendar.hours.holidays.length > 0 && <p className="as-written n">{holidaysText(calendar.hours)}</p>}
      {page.may && (
        <details className="card" open={ownRefusal !== undefined || undefined}>
          <summary>{words.change}</summary>
          <CalendarForm page={page} calendar={calendar} refused={ownRefusal} />
        </details>
      )}
      {calendar.past.length > 0 && (
        <details>
          <summary>{words.history}</summary>
          <ol className="stack" reversed>
            {calendar.past.map(({ version, hours, by, changedAt }) => (
              <li key={version}>
                <b>{words.version(version)}</b> {by} {changedAt > 0 && <Moment at={changedAt} />}
                <HoursLine hours={hours} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function HoursLine({ hours }: { hours: Shown['hours'] }) {
  const words = useWords('routing').calendars
  return (
    <p className="facts">
      <span>{hours.timeZone}</span>
      <span>{hours.weekdays.map((day) => words.dayNames[day - 1]).join(' ')}</span>
      <span className="n">
        {timeText(hours.opensAt)}–{timeText(hours.closesAt)}
      </span>
      <span>{words.off(hours.holidays.length)}</span>
    </p>
  )
}

const SET_KINDS = ['route', 'grade', 'verdict', 'decide'] as const

function ClockSets({ page: { sets, may }, refused }: Props) {
  const words = useWords('routing')
  const { calendars, kinds } = words
  return (
    <section className="stack" aria-labelledby="sets">
      <h2 id="sets">{calendars.sets}</h2>
      <p className="prose">{calendars.setsLede}</p>
      {sets.length === 0 && <p>{calendars.setNone}</p>}
      {sets.map(({ slug, name, days }) => (
        <p key={slug}>
          <b>{name}</b>{' '}
          {SET_KINDS.flatMap((kind) =>
            days[kind] === undefined ? [] : [`${kinds[kind]}: ${calendars.days(days[kind])}`],
          ).join(' · ')}
        </p>
      ))}
      {may && (
        <details className="card">
          <summary>{calendars.setAdd}</summary>
          <Form method="post" className="stack">
            <div className="two-fields">
              <div className="field">
                <label htmlFor="set-name">{calendars.setName}</label>
                <input id="set-name" name="name" maxLength={60} required />
              </div>
              {SET_KINDS.map((kind) => (
                <Field key={kind} name={kind} label={kinds[kind]} errors={refused?.errors}>
                  {(tied) => (
                    <input {...tied} type="number" min={0.5} max={730} step={0.5} defaultValue={refused?.typed[kind]} />
                  )}
                </Field>
              ))}
            </div>
            <p>
              <button className="button" name="intent" value="set">
                {words.save}
              </button>
            </p>
          </Form>
        </details>
      )}
    </section>
  )
}

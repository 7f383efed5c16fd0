import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useShell } from '#app/components/shell-context.ts'
import { holidaysText, timeText } from '#app/features/backlog/routing/calendar-faults.ts'
import type { CalendarsData } from '#app/features/backlog/routing/read-staff-pages.server.ts'
import type { Refused } from '#app/features/backlog/routing/ui/calendars-page.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { Said } from '#app/platform/errors.ts'

type Shown = CalendarsData['calendars'][number]
type Props = { page: CalendarsData; calendar?: Shown; refused: Refused }

const WORKWEEK = [1, 2, 3, 4, 5]
const WEEK = [...WORKWEEK, 6, 7]

export function CalendarForm({ page, calendar, refused }: Props) {
  const words = useWords('routing')
  const { calendars } = words
  const hours = calendar?.hours
  const typed = refused?.typed
  return (
    <Form method="post" className="stack">
      {calendar && <input type="hidden" name="id" value={calendar.id} />}
      <div className="two-fields">
        <Line name="name" label={calendars.name} value={typed?.name ?? calendar?.name} refused={refused} />
        <Line
          name="timeZone"
          label={calendars.timeZone}
          hint={calendars.timeZoneHint}
          value={typed?.timeZone ?? hours?.timeZone ?? 'UTC'}
          refused={refused}
        />
        <Line
          name="opensAt"
          label={calendars.opensAt}
          value={typed?.opensAt ?? timeText(hours?.opensAt ?? 540)}
          refused={refused}
        />
        <Line
          name="closesAt"
          label={calendars.closesAt}
          hint={calendars.hoursHint}
          value={typed?.closesAt ?? timeText(hours?.closesAt ?? 1080)}
          refused={refused}
        />
      </div>
      <Weekdays works={hours?.weekdays ?? WORKWEEK} />
      <ErrorOf refused={refused} name="weekdays" />
      <Holidays value={typed?.holidays ?? (hours && holidaysText(hours))} refused={refused} />
      {!calendar?.house && <OwnLines page={page} calendar={calendar} />}
      <p>
        <button className="button primary" name="intent" value="calendar">
          {words.save}
        </button>
      </p>
    </Form>
  )
}

type LineProps = { name: string; label: string; hint?: string; value?: string; refused: Refused }

/** Several such forms stand on one page, so their fields are tied by ids of their own. */
function Line({ name, label, hint, value, refused }: LineProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        defaultValue={value}
        maxLength={60}
        required
        aria-invalid={refused?.errors[name] ? true : undefined}
      />
      {hint && <p className="hint">{hint}</p>}
      <ErrorOf refused={refused} name={name} />
    </div>
  )
}

function Weekdays({ works }: { works: readonly number[] }) {
  const words = useWords('routing').calendars
  return (
    <fieldset className="day-choice">
      <legend>{words.weekdays}</legend>
      {WEEK.map((day) => (
        <label key={day}>
          <input type="checkbox" name="weekdays" value={day} defaultChecked={works.includes(day)} />
          {words.dayNames[day - 1]}
        </label>
      ))}
    </fieldset>
  )
}

function OwnLines({ page, calendar }: Omit<Props, 'refused'>) {
  const words = useWords('routing').calendars
  const { language } = useShell()
  return (
    <fieldset className="day-choice">
      <legend>{words.lines}</legend>
      {page.lines.map(({ slug, name, calendarId }) => (
        <label key={slug}>
          <input
            type="checkbox"
            name="lines"
            value={slug}
            defaultChecked={calendar !== undefined && calendarId === calendar.id}
          />
          {name[language]}
        </label>
      ))}
    </fieldset>
  )
}

function Holidays({ value, refused }: { value?: string; refused: Refused }) {
  const words = useWords('routing').calendars
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.holidays}</label>
      <textarea id={id} name="holidays" rows={5} defaultValue={value} />
      <p className="hint">{words.holidaysHint}</p>
      <ErrorOf refused={refused} name="holidays" />
    </div>
  )
}

function ErrorOf({ refused, name }: { refused: Refused; name: string }) {
  const error = refused?.errors[name]
  return error ? <ErrorLine name={name} error={error} /> : null
}

function ErrorLine({ name, error }: { name: string; error: Said }) {
  const words = useWords('errors')
  return (
    <p className="err" id={`${name}-error`} role="alert">
      {sentence(words, error)}
    </p>
  )
}

import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { CoversData } from '#app/features/backlog/routing/read-staff-pages.server.ts'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> } | undefined

export function CoverPage({ page, refused }: { page: CoversData; refused: Refused }) {
  const words = useWords('routing').cover
  const open = page.rows.filter(({ when }) => when !== 'past')
  const past = page.rows.filter(({ when }) => when === 'past')
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <StaffNav />
      </header>
      {open.length === 0 && (
        <p className="empty">
          {words.none} {words.noneNext}
        </p>
      )}
      <Rows rows={open} />
      {page.may && <EnterCover page={page} refused={refused} />}
      {past.length > 0 && (
        <details>
          <summary>{words.past}</summary>
          <Rows rows={past} />
        </details>
      )}
    </div>
  )
}

function Rows({ rows }: { rows: CoversData['rows'] }) {
  const words = useWords('routing').cover
  return (
    <ul className="rows">
      {rows.map(({ id, owner, cover, from, until, when, mayEnd }) => (
        <li key={id} className="today-row">
          <p className="facts">
            <b>
              {owner} → {cover}
            </b>
            <span>
              <Moment at={from} detail="day" /> – <Moment at={until - 1} detail="day" />
            </span>
            <span>{words[when]}</span>
          </p>
          {mayEnd && when !== 'past' && (
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <button className="button quiet" name="intent" value="end">
                {words.end}
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function EnterCover({ page: { forOthers, own, staff, today }, refused }: { page: CoversData; refused: Refused }) {
  const words = useWords('routing').cover
  const typed = refused?.typed
  const errors = refused?.errors
  const people = (kept: string[]) =>
    kept.map((handle) => (
      <option key={handle} value={handle}>
        {handle}
      </option>
    ))
  return (
    <Form method="post" className="card stack">
      <div className="two-fields">
        <Field name="owner" label={words.owner} errors={errors}>
          {(tied) => (
            <select {...tied} defaultValue={typed?.owner ?? own}>
              {people(forOthers ? staff : [own])}
            </select>
          )}
        </Field>
        <Field name="cover" label={words.cover} errors={errors}>
          {(tied) => (
            <select {...tied} defaultValue={typed?.cover}>
              {people(staff.filter((handle) => forOthers || handle !== own))}
            </select>
          )}
        </Field>
        <Field name="from" label={words.from} hint={words.days} errors={errors}>
          {(tied) => <input {...tied} type="date" defaultValue={typed?.from ?? today} required />}
        </Field>
        <Field name="until" label={words.until} errors={errors}>
          {(tied) => <input {...tied} type="date" defaultValue={typed?.until} required />}
        </Field>
      </div>
      <p>
        <button className="button primary" name="intent" value="enter">
          {words.enter}
        </button>
      </p>
    </Form>
  )
}

import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Field } from '#app/components/field.tsx'
import { FormFault } from '#app/components/form-fault.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { REGIONS } from '#app/features/backlog/samples/disclosure.ts'
import type { ApplicationPage } from '#app/features/backlog/samples/read-application.server.ts'
import type { ApplicationRefused } from '#app/features/backlog/samples/receive-application.server.ts'
import { PictureField } from '#app/features/backlog/samples/ui/picture-field.tsx'
import { RoundFacts } from '#app/features/backlog/samples/ui/round-facts.tsx'
import { RequestLine } from '#app/features/backlog/ui/request-line.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: ApplicationPage; refused?: ApplicationRefused }

export function ApplyPage({ page, refused }: Props) {
  const words = useWords('samples')
  const { request, live, mayApply } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <RequestLine request={request} />
        <h1>{words.applyTitle}</h1>
        <p>{words.applyLede}</p>
        {!live && (
          <p>
            <Link to="/samples/apply">{words.applyNew.link}</Link>
          </p>
        )}
      </header>
      <RoundFacts round={page.round} />
      {live ? (
        <p className="alert hold">
          {words.live(live.no)} <Link to={`/samples/${live.no}`}>{words.liveLink}</Link>
        </p>
      ) : mayApply ? (
        <ApplicationForm page={page} refused={refused} />
      ) : (
        <p className="alert hold">{words.requestClosed}</p>
      )}
    </div>
  )
}

const ROWS: Record<string, number> = { usedFor: 4, fails: 6 }

type FormProps = { page: Pick<ApplicationPage, 'scenes'>; refused?: ApplicationRefused; children?: ReactNode }

/** `children` are asked first. */
export function ApplicationForm({ page, refused, children }: FormProps) {
  const words = useWords('samples')
  const { language } = useShell()
  const written = (field: 'camera' | 'lens' | 'mount' | 'usedFor' | 'fails') => (
    <Field name={field} label={words.fields[field]} hint={words.hints[field]} errors={refused?.errors}>
      {(tied) =>
        ROWS[field] ? (
          <textarea {...tied} rows={ROWS[field]} required defaultValue={refused?.typed[field]} />
        ) : (
          <input {...tied} required defaultValue={refused?.typed[field]} autoComplete="off" />
        )
      }
    </Field>
  )
  const scenes = page.scenes.map(({ slug, name }) => [slug, name[language]] as const)
  const regions = REGIONS.map((region) => [region, words.kinds.region[region]] as const)
  return (
    <Form method="post" encType="multipart/form-data" className="stack">
      <FormFault errors={refused?.errors} />
      {children}
      {written('camera')}
      {written('lens')}
      {written('mount')}
      <Choice field="scene" choices={scenes} refused={refused} />
      {written('usedFor')}
      {written('fails')}
      <PictureField kept={refused?.kept} alt={refused?.typed.alt} errors={refused?.errors} required />
      <Choice field="region" choices={regions} refused={refused} />
      <Tick field="adult" refused={refused} />
      <Tick field="promise" refused={refused} />
      <p className="line">
        <button className="button primary">{words.send}</button>
      </p>
    </Form>
  )
}

type ChoiceProps = { field: 'scene' | 'region'; choices: (readonly [string, string])[]; refused?: ApplicationRefused }

function Choice({ field, choices, refused }: ChoiceProps) {
  const words = useWords('samples')
  return (
    <Field name={field} label={words.fields[field]} hint={words.hints[field]} errors={refused?.errors}>
      {(tied) => (
        <select {...tied} required defaultValue={refused?.typed[field] ?? ''}>
          <option value="">{words.choose}</option>
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Tick({ field, refused }: { field: 'adult' | 'promise'; refused?: ApplicationRefused }) {
  const words = useWords('samples')
  return (
    <Field name={field} label={words.fields[field]} errors={refused?.errors}>
      {(tied) => (
        <input {...tied} type="checkbox" value="on" required defaultChecked={refused?.typed[field] === 'on'} />
      )}
    </Field>
  )
}

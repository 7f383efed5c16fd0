import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { TopicGroups } from '#app/features/admission/sitting/topic-counts.ts'
import { Choice, Problem, Radio } from '#app/features/admission/sitting/ui/choice.tsx'
import { TimeChoice } from '#app/features/admission/sitting/ui/time-choice.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type StartFormProps = {
  clientKey: string
  topics: TopicGroups
  offered: number[]
  longest: number
  attempts: number
  days: number
  refused?: { errors: FieldErrors; typed: Record<string, string> }
}

export function StartForm({ clientKey, topics, offered, longest, attempts, days, refused }: StartFormProps) {
  const words = useWords('admission').start
  const { errors = {}, typed = {} } = refused ?? {}
  return (
    <Form method="post" className="stack stack-l start-form" aria-labelledby="begin">
      <h2 id="begin">{words.form}</h2>
      <input type="hidden" name="clientKey" value={typed.clientKey ?? clientKey} />
      {errors.form && <NoForm errors={errors} />}
      <TrackChoice {...{ topics, typed, errors }} />
      <LanguageChoice {...{ typed, errors }} />
      <TimeChoice {...{ offered, longest, typed, errors }} />
      <TextOnly typed={typed} />
      <EventCode {...{ typed, errors }} />
      <div className="stack">
        <label className="honour">
          <input
            type="checkbox"
            name="honour"
            required
            aria-describedby={errors.honour && 'honour-error'}
            defaultChecked={typed.honour === 'on'}
          />
          <span>{words.honour}</span>
        </label>
        <Problem errors={errors} name="honour" />
      </div>
      <p className="line">
        <button className="button primary">{words.begin}</button>
        <small>{words.counts({ attempts, days })}</small>
      </p>
    </Form>
  )
}

type Part = { typed: Record<string, string>; errors: FieldErrors }

/** No form of new questions can be drawn: not this person's fault, and there is another way in. */
function NoForm({ errors }: Pick<Part, 'errors'>) {
  const words = useWords('admission')
  return (
    <div className="alert" role="alert">
      <Problem errors={errors} name="form" />
      <p>{words.start.portfolio}</p>
      <p>
        <Link className="button" to="/exam/portfolio">
          {words.toPortfolio}
        </Link>
      </p>
    </div>
  )
}

function TrackChoice({ topics, typed, errors }: Part & { topics: TopicGroups }) {
  const words = useWords('admission')
  const ofTrack = topics.motion.reduce((sum, { count }) => sum + count, 0)
  return (
    <Choice name="track" legend={words.start.track} hint={words.start.trackHint(ofTrack)} errors={errors}>
      <div className="options">
        {(['motion', 'stills'] as const).map((track) => (
          <Radio
            key={track}
            name="track"
            value={track}
            chosen={typed.track}
            label={words.tracks[track]}
            hint={topics[track].map(({ topic }) => words.topics[topic]).join(' · ')}
          />
        ))}
      </div>
    </Choice>
  )
}

function LanguageChoice({ typed, errors }: Part) {
  const words = useWords('admission')
  const { language } = useShell()
  return (
    <Choice name="lang" legend={words.start.lang} hint={words.start.langHint} errors={errors}>
      <div className="options times">
        {(['en', 'zh-CN'] as const).map((lang) => (
          <Radio
            key={lang}
            name="lang"
            value={lang}
            chosen={typed.lang ?? language}
            label={words.languages[lang]}
            lang={lang}
          />
        ))}
      </div>
    </Choice>
  )
}

function TextOnly({ typed }: Pick<Part, 'typed'>) {
  const words = useWords('admission').start
  return (
    <label className="honour">
      <input type="checkbox" name="textOnly" defaultChecked={typed.textOnly === 'on'} />
      <span>
        {words.textOnly}
        <small>{words.textOnlyHint}</small>
      </span>
    </label>
  )
}

function EventCode({ typed, errors }: Part) {
  const words = useWords('admission').start
  return (
    <details open={Boolean(typed.eventCode)}>
      <summary>{words.eventSummary}</summary>
      <div className="event-code">
        <Field name="eventCode" label={words.eventCode} hint={words.eventHint} errors={errors}>
          {(tied) => <input {...tied} autoComplete="off" maxLength={40} defaultValue={typed.eventCode} />}
        </Field>
      </div>
    </details>
  )
}

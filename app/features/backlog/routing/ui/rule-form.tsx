import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { RulesData } from '#app/features/backlog/routing/read-rules.server.ts'
import type { RouteRule } from '#app/features/backlog/routing/route-of.ts'
import { CHANNELS, LANGUAGES, TRACKS } from '#app/features/backlog/routing/rule-list.ts'
import { CONDITIONS, type Condition } from '#app/features/backlog/routing/ui/rule-line.tsx'
import type { Refused } from '#app/features/backlog/routing/ui/rules-page.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: RulesData; rule?: RouteRule; refused: Refused }

export function RuleForm({ page, rule, refused }: Props) {
  const words = useWords('routing')
  const { rules } = words
  const typed = refused?.typed
  return (
    <details className="card" id="rule-form" open={rule !== undefined || typed?.name !== undefined || undefined}>
      <summary>{rule ? `${rules.edit}: ${rule.name}` : rules.add}</summary>
      <Form method="post" action="/triage/rules" className="stack">
        <input type="hidden" name="ruleId" value={rule?.id ?? ''} />
        <p>{rules.hints.all}</p>
        <div className="two-fields">
          <Field name="name" label={rules.fields.name} hint={rules.hints.name} errors={refused?.errors}>
            {(tied) => <input {...tied} defaultValue={typed?.name ?? rule?.name} maxLength={80} required />}
          </Field>
          {CONDITIONS.map((condition) => (
            <ConditionField key={condition} condition={condition} page={page} rule={rule} refused={refused} />
          ))}
          <WhereTo page={page} rule={rule} refused={refused} />
        </div>
        <p className="line">
          <button className="button primary" name="intent" value="save">
            {words.save}
          </button>
          {rule && (
            <Link className="button quiet" to="/triage/rules">
              {rules.add}
            </Link>
          )}
        </p>
      </Form>
    </details>
  )
}

function WhereTo({ page, rule, refused }: Props) {
  const { rules } = useWords('routing')
  const { language } = useShell()
  const { typed, errors } = refused ?? {}
  return (
    <>
      <Field name="line" label={rules.fields.line} errors={errors}>
        {(tied) => (
          <select {...tied} defaultValue={typed?.line ?? rule?.line} required>
            {page.lines.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="clockSet" label={rules.fields.clockSet} errors={errors}>
        {(tied) => (
          <select {...tied} defaultValue={typed?.clockSet ?? rule?.clockSet ?? ''}>
            <option value="">{rules.usualLengths}</option>
            {page.clockSets.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

function ConditionField({ condition, page, rule, refused }: Props & { condition: Condition }) {
  const { rules } = useWords('routing')
  const known: Partial<Record<Condition, readonly string[]>> = {
    scenes: page.scenes.map(({ slug }) => slug),
    lines: page.lines.map(({ slug }) => slug),
    languages: LANGUAGES,
    channels: CHANNELS,
    tracks: TRACKS,
  }
  const values = known[condition]
  const hint =
    condition === 'words'
      ? rules.hints.words
      : condition === 'fits'
        ? rules.hints.fits
        : values && rules.hints.known(values.join(', '))
  return (
    <Field name={condition} label={rules.fields[condition]} hint={hint} errors={refused?.errors}>
      {(tied) => (
        <input
          {...tied}
          defaultValue={refused?.typed[condition] ?? rule?.when[condition]?.join(', ')}
          autoComplete="off"
        />
      )}
    </Field>
  )
}

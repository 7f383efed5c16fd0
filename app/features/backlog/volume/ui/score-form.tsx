import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { LADDER_STEPS, type LadderStep } from '#app/features/backlog/volume/ladder-step.ts'
import type { ShownLaunch } from '#app/features/backlog/volume/read-launches.server.ts'
import type { LaunchRefused } from '#app/features/backlog/volume/receive-launch.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { launch: ShownLaunch; refused?: LaunchRefused }

/** Step by step: who stood there when the sale began, and how many of them bought. */
export function ScoreForm({ launch, refused }: Props) {
  const { launches: words } = useWords('volume-desk')
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="launch" value={launch.id} />
      {LADDER_STEPS.map((step) => (
        <StepRow key={step} step={step} launch={launch} refused={refused} />
      ))}
      <Field name="unitsSold" label={words.unitsSold} hint={words.unitsHint} errors={refused?.errors}>
        {(tied) => (
          <NumberInput {...tied} id={`${launch.id}-units`} value={refused?.typed.unitsSold ?? launch.unitsSold} />
        )}
      </Field>
      <p>
        <button className="button primary">{words.score}</button>
      </p>
    </Form>
  )
}

function StepRow({ step, launch, refused }: Props & { step: LadderStep }) {
  const words = useWords('volume')
  const { launches } = useWords('volume-desk')
  const known = launch.steps.find((row) => row.step === step)
  return (
    <fieldset className="line score-row">
      <legend>{words.steps[step]}</legend>
      {(['asked', 'bought'] as const).map((what) => (
        <Field key={what} name={`${what}${step}`} label={launches[what]} errors={refused?.errors}>
          {(tied) => <NumberInput {...tied} value={refused?.typed[`${what}${step}`] ?? known?.[what]} />}
        </Field>
      ))}
    </fieldset>
  )
}

type NumberProps = { id: string; name: string; value?: string | number | null }

const NumberInput = ({ value, ...tied }: NumberProps) => (
  <input {...tied} type="number" inputMode="numeric" min={0} required defaultValue={value ?? ''} />
)

import { Form } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { DeskPage } from '#app/features/desk/rules/show/desk-page.server.ts'
import type { ActRefused } from '#app/features/desk/rules/states/receive-rule-act.server.ts'
import { ReasonField } from '#app/features/desk/rules/ui/reason-field.tsx'
import { useWords } from '#app/messages/use-words.ts'

type KillSwitchProps = Pick<DeskPage, 'rejecting' | 'lastSwitch' | 'may'> & { refused?: ActRefused }

/** One switch for all rules; closed away while it is on, in the way while it is off. */
export function KillSwitch({ rejecting, lastSwitch, may, refused }: KillSwitchProps) {
  const words = useWords('desk').switch
  const form = may.switch && <SwitchForm to={rejecting ? 'off' : 'on'} refused={refused} />
  if (!rejecting)
    return (
      <section className="alert hold stack" id="switch">
        <p>
          <strong>{words.off}</strong>
        </p>
        {lastSwitch && <LastSwitch last={lastSwitch} />}
        {form}
      </section>
    )
  return (
    <details className="desk-switch" open={refused !== undefined} id="switch">
      <summary>{words.open}</summary>
      <div className="card">
        <p>{words.on}</p>
        {lastSwitch && <LastSwitch last={lastSwitch} />}
        {form}
      </div>
    </details>
  )
}

function LastSwitch({ last }: { last: NonNullable<DeskPage['lastSwitch']> }) {
  const words = useWords('desk').switch
  return (
    <p className="facts">
      <span>
        {words.since} {last.by}
      </span>
      <Moment at={last.at} />
      <span>{last.reason}</span>
    </p>
  )
}

function SwitchForm({ to, refused }: { to: 'on' | 'off'; refused?: ActRefused }) {
  const words = useWords('desk').switch
  return (
    <Form method="post" className="stack narrow">
      <input type="hidden" name="intent" value="switch" />
      <ReasonField
        id="switch-reason"
        label={words.reason}
        error={refused?.errors.reason}
        typed={refused?.typed.reason}
      />
      <p>
        <button className={to === 'off' ? 'button danger' : 'button primary'} name="to" value={to}>
          {to === 'off' ? words.turnOff : words.turnOn}
        </button>
      </p>
    </Form>
  )
}

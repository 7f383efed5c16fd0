import { Form } from '@remix-run/react'
import type { RulePage } from '#app/features/desk/rules/show/rule-page.server.ts'
import type { ActRefused } from '#app/features/desk/rules/states/receive-rule-act.server.ts'
import { areOpen, type Gate } from '#app/features/desk/rules/states/rule-gates.ts'
import { ReasonField } from '#app/features/desk/rules/ui/reason-field.tsx'
import { useWords } from '#app/messages/use-words.ts'

type MovePanelProps = { page: Pick<RulePage, 'rule' | 'move' | 'proposal'>; refused?: ActRefused }

export function MovePanel({ page, refused }: MovePanelProps) {
  const words = useWords('desk').move
  const { rule, move, proposal } = page
  return (
    <section className="card" aria-labelledby="state">
      <h2 id="state">{words.heading}</h2>
      {move.gates.length > 0 && <GateList gates={move.gates} />}
      {move.up && !proposal && <MoveUp page={page} refused={refused} />}
      {move.down.length > 0 && (
        <details open={refused?.intent === 'down'}>
          <summary>{words.downHeading}</summary>
          <Form method="post" className="stack" key={rule.version}>
            <MoveFields way="down" version={rule.version} hint={words.downHint} refused={refused} />
            <p className="line">
              {move.down.map((to) => (
                <button key={to} className={to === 'retired' ? 'button danger' : 'button'} name="to" value={to}>
                  {words.down[to]}
                </button>
              ))}
            </p>
          </Form>
        </details>
      )}
    </section>
  )
}

function MoveUp({ page: { rule, move }, refused }: MovePanelProps) {
  const words = useWords('desk').move
  if (!move.up) return null
  if (!areOpen(move.gates)) return <p className="hint">{words.notYet}</p>
  return (
    <Form method="post" className="stack" key={rule.version}>
      {move.up === 'block' && <p>{words.second}</p>}
      <MoveFields way="up" version={rule.version} hint={words.reasonHint} refused={refused} />
      <p>
        <button className="button primary" name="to" value={move.up}>
          {words.up[move.up]}
        </button>
      </p>
    </Form>
  )
}

type MoveFieldsProps = { way: 'up' | 'down'; version: number; hint: string; refused?: ActRefused }

function MoveFields({ way, version, hint, refused }: MoveFieldsProps) {
  const words = useWords('desk').move
  const mine = refused?.intent === way ? refused : undefined
  return (
    <>
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="way" value={way} />
      <input type="hidden" name="seen" value={version} />
      <ReasonField
        id={`${way}-reason`}
        label={words.reason}
        hint={hint}
        error={mine?.errors.reason}
        typed={mine?.typed.reason}
      />
    </>
  )
}

function GateList({ gates }: { gates: readonly Gate[] }) {
  const words = useWords('desk').move
  return (
    <>
      <h3>{words.gatesHeading}</h3>
      <ul className="desk-gates">
        {gates.map((gate) => (
          <li key={gate.name} data-open={gate.isOpen}>
            <GateText gate={gate} />
          </li>
        ))}
      </ul>
    </>
  )
}

function GateText({ gate: { name, isOpen, values } }: { gate: Gate }) {
  const words = useWords('desk').move.gates[name]
  const say = (isOpen ? words.open : words.shut) as string | ((values: Gate['values']) => string)
  return typeof say === 'string' ? say : say(values)
}

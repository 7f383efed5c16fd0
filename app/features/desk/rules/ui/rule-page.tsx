import { Link } from '@remix-run/react'
import type { RulePage as Page } from '#app/features/desk/rules/show/rule-page.server.ts'
import type { RuleActAnswer } from '#app/features/desk/rules/states/receive-rule-act.server.ts'
import { DeskNav } from '#app/features/desk/rules/ui/desk-nav.tsx'
import { MovePanel } from '#app/features/desk/rules/ui/move-panel.tsx'
import { ProposalPanel } from '#app/features/desk/rules/ui/proposal-panel.tsx'
import { RuleExamples } from '#app/features/desk/rules/ui/rule-examples.tsx'
import { RuleFiguresTable } from '#app/features/desk/rules/ui/rule-figures-table.tsx'
import { RuleHits } from '#app/features/desk/rules/ui/rule-hits.tsx'
import { RuleSaid } from '#app/features/desk/rules/ui/rule-said.tsx'
import { DeskMarks, StateLabel } from '#app/features/desk/rules/ui/state-label.tsx'
import { VersionList } from '#app/features/desk/rules/ui/version-list.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type RulePageProps = { page: Page; answer?: RuleActAnswer }

export function RulePage({ page, answer }: RulePageProps) {
  const refused = answer && 'errors' in answer ? answer : undefined
  return (
    <>
      <DeskNav current="/rules/desk" />
      <RuleHead page={page} />
      {answer && 'conflict' in answer && <Conflict said={answer.conflict} />}
      <div className="split">
        <div className="stack stack-l">
          <RuleFiguresTable page={page} />
          <RuleHits page={page} />
          <RuleSaid page={page} />
          <RuleExamples examples={page.examples} />
        </div>
        <aside className="rail">
          {page.proposal && <ProposalPanel proposal={page.proposal} refused={refused} />}
          {page.may.write && <MovePanel page={page} refused={refused} />}
          <VersionList page={page} />
        </aside>
      </div>
    </>
  )
}

function RuleHead({ page: { rule, name, marks, isShipped, clause, may, told } }: { page: Page }) {
  const words = useWords('desk')
  const done = told && told in words.told ? words.told[told as keyof typeof words.told] : undefined
  return (
    <header className="stack desk-head">
      <h1>{name}</h1>
      <p className="line">
        <StateLabel state={rule.state} />
        <DeskMarks marks={marks} />
        <span className="hint">{words.stateHints[rule.state]}</span>
      </p>
      <p className="facts">
        <code>{rule.id}</code>
        <span>{words.families[rule.family]}</span>
        <span>{clause}</span>
        <span>{words.rule.version(rule.version)}</span>
        {isShipped && <span>{words.rule.shipped}</span>}
        <span>
          {words.rule.by} {rule.owner}
        </span>
      </p>
      {done && (
        <p className="alert done-note" role="status">
          {done}
        </p>
      )}
      <p className="line">
        {may.write && (
          <Link className="button" to={`/rules/desk/${rule.id}/edit`}>
            {words.rule.edit}
          </Link>
        )}
        <Link className="button quiet" to={`/rules/desk/${rule.id}/backtest`}>
          {words.rule.backtest}
        </Link>
        <a className="button quiet" href={`/rules/desk/export?rule=${rule.id}`}>
          {words.rule.export}
        </a>
      </p>
    </header>
  )
}

function Conflict({ said }: { said: Extract<RuleActAnswer, { conflict: unknown }>['conflict'] }) {
  const words = useWords('errors')
  return (
    <div className="alert" role="alert">
      <p>{sentence(words, said)}</p>
    </div>
  )
}

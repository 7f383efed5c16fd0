import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { ChangeList } from '#app/features/desk/rules/ui/change-list.tsx'
import { DeskNav } from '#app/features/desk/rules/ui/desk-nav.tsx'
import { ProblemText } from '#app/features/desk/rules/ui/problem-list.tsx'
import { ReasonField } from '#app/features/desk/rules/ui/reason-field.tsx'
import { StateLabel } from '#app/features/desk/rules/ui/state-label.tsx'
import type { RestoringAnswer } from '#app/features/desk/rules/versions/receive-restoring.server.ts'
import { hasChanges } from '#app/features/desk/rules/versions/rule-changes.ts'
import type { VersionPage as Page } from '#app/features/desk/rules/versions/version-page.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

export function VersionPage({ page, answer }: { page: Page; answer?: RestoringAnswer }) {
  const words = useWords('desk').versions
  const { version, before, changes } = page
  return (
    <>
      <DeskNav current="/rules/desk" />
      <div className="stack stack-l">
        <VersionHead page={page} />
        <section className="stack">
          <h2>{before === null ? words.first : words.against(before)}</h2>
          {changes && hasChanges(changes) && <ChangeList changes={changes} />}
          {changes && !hasChanges(changes) && <p className="hint">{words.same}</p>}
          {!changes && <pre className="desk-json">{page.machine}</pre>}
        </section>
        {version.version === page.today ? (
          <p className="hint">{words.isToday}</p>
        ) : (
          page.mayWrite && <RestoreForm page={page} answer={answer} />
        )}
      </div>
    </>
  )
}

function VersionHead({ page: { name, ruleId, version } }: { page: Page }) {
  const words = useWords('desk').versions
  return (
    <header className="stack">
      <h1>{words.title(name, version.version)}</h1>
      <p className="line">
        <StateLabel state={version.state} />
        <span className="hint">{words.causes[version.cause]}</span>
        {version.oneSignature && <span className="badge">{words.oneSignature}</span>}
      </p>
      <p className="facts">
        {version.at !== null && (
          <span>
            {words.by} {version.by ?? words.program} {version.secondBy && words.second(version.secondBy)}
          </span>
        )}
        {version.at !== null && <Moment at={version.at} />}
        {version.reason && <span>{version.reason}</span>}
      </p>
      <p className="line">
        <Link className="button quiet" to={`/rules/desk/${ruleId}`}>
          {words.back}
        </Link>
        {version.version > 0 && version.cause !== 'shipped' && (
          <Link className="button quiet" to={`/rules/desk/${ruleId}/undo/${version.version}`}>
            {words.undo}
          </Link>
        )}
      </p>
    </header>
  )
}

function RestoreForm({ page, answer }: { page: Page; answer?: RestoringAnswer }) {
  const words = useWords('desk')
  const refused = answer && 'errors' in answer ? answer : undefined
  const other = answer && !('errors' in answer) ? answer : undefined
  return (
    <Form method="post" className="card narrow">
      <h2>{words.versions.restore}</h2>
      <p className="hint">{words.versions.restoreHint}</p>
      {other && <NotRestored answer={other} />}
      <input type="hidden" name="seen" value={page.today} />
      <ReasonField id="reason" label={words.move.reason} error={refused?.errors.reason} typed={refused?.typed.reason} />
      <p>
        <button className="button">{words.versions.restore}</button>
      </p>
    </Form>
  )
}

type Other = Exclude<RestoringAnswer, { errors: unknown }>

function NotRestored({ answer }: { answer: Other }) {
  const said = useWords('errors')
  return (
    <div className="alert" role="alert">
      {'conflict' in answer ? (
        <p>{sentence(said, answer.conflict)}</p>
      ) : (
        answer.problems.map((problem) => (
          <p key={JSON.stringify(problem)}>
            <ProblemText problem={{ key: problem.key, values: problem.values, line: null }} />
          </p>
        ))
      )}
    </div>
  )
}

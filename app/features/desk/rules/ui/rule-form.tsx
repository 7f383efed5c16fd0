import { Form, Link, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { BacktestFields } from '#app/features/desk/backtest/ui/backtest-fields.tsx'
import { AtomHelp } from '#app/features/desk/rules/ui/atom-help.tsx'
import { DeskNav } from '#app/features/desk/rules/ui/desk-nav.tsx'
import { ForeseenChanges } from '#app/features/desk/rules/ui/foreseen-changes.tsx'
import { PlaceFields } from '#app/features/desk/rules/ui/place-fields.tsx'
import { ProblemList, problemsAt } from '#app/features/desk/rules/ui/problem-list.tsx'
import { AreaField, LineField, type Shown } from '#app/features/desk/rules/ui/rule-field.tsx'
import { TryOut } from '#app/features/desk/rules/ui/try-out.tsx'
import { WordFields } from '#app/features/desk/rules/ui/word-fields.tsx'
import type { RuleEditPage } from '#app/features/desk/rules/write/edit-page.server.ts'
import type { RuleAnswer } from '#app/features/desk/rules/write/receive-rule.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type RuleFormProps = { page: RuleEditPage; answer?: RuleAnswer }

/** The rule on one side, what it does on the other; nothing is saved before its changes were looked at. */
export function RuleForm({ page, answer }: RuleFormProps) {
  const words = useWords('desk').write
  const shown = { typed: answer?.typed ?? page.fields, problems: answer?.problems ?? [] }
  return (
    <>
      <DeskNav current={page.ruleId === null ? '/rules/desk/new' : '/rules/desk'} />
      <header className="stack desk-head">
        <h1>{page.heading}</h1>
        <p>{page.ruleId === null ? words.lede : words.ledeEdit}</p>
      </header>
      <Form method="post" className="desk-write" noValidate>
        <input type="hidden" name="seen" value={page.seen} />
        <div className="stack stack-l">
          <Told answer={answer} />
          <RuleFieldsets page={page} {...shown} />
          <Buttons page={page} />
          {page.ruleId !== null && <BacktestFields />}
        </div>
        <TryOut sample={shown.typed.sample} tried={answer?.tried} />
      </Form>
    </>
  )
}

function RuleFieldsets({ page, ...shown }: Shown & { page: RuleEditPage }) {
  const { write: words, hints } = useWords('desk')
  return (
    <>
      <WordFields page={page} {...shown} />
      <section className="stack">
        <h2>{words.matchHeading}</h2>
        <AreaField name="match" rows={14} isCode {...shown} />
        <AtomHelp lists={page.lists} />
        <AreaField name="except" rows={4} isCode hint={hints.except} {...shown} />
        <LineField name="languages" hint={hints.languages} {...shown} />
        <PlaceFields {...shown} />
      </section>
      <section className="stack">
        <h2>{words.examplesHeading}</h2>
        <AreaField name="block" rows={6} hint={hints.examples} {...shown} />
        <AreaField name="pass" rows={6} hint={hints.examples} {...shown} />
      </section>
      <section className="stack">
        <h2>{words.keepingHeading}</h2>
        <AreaField name="why" rows={2} {...shown} />
        <div className="desk-fields">
          <LineField name="owner" {...shown} />
          <LineField name="budget" type="number" hint={hints.budget} {...shown} />
          <LineField name="reviewAt" type="date" {...shown} />
          <LineField name="expiresAt" type="date" {...shown} />
        </div>
      </section>
    </>
  )
}

function Buttons({ page: { ruleId } }: { page: RuleEditPage }) {
  const words = useWords('desk').write
  const busy = useNavigation().state !== 'idle'
  return (
    <p className="line">
      <button className="button primary" name="intent" value="look" disabled={busy}>
        {words.look}
      </button>
      <Link className="button quiet" to={ruleId === null ? '/rules/desk' : `/rules/desk/${ruleId}`}>
        {words.cancel}
      </Link>
    </p>
  )
}

/** Takes the focus when the answer comes, so that it is read first wherever the button was. */
function Told({ answer }: { answer?: RuleAnswer }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer && !answer.tried) place.current?.focus()
  }, [answer])
  if (!answer || answer.tried) return null
  return (
    <div className="stack desk-told" ref={place} tabIndex={-1}>
      <Refused answer={answer} />
      {answer.foreseen && <ForeseenChanges foreseen={answer.foreseen} answer={answer} />}
    </div>
  )
}

function Refused({ answer }: { answer?: RuleAnswer }) {
  const words = useWords('desk').write
  const said = useWords('errors')
  const loose = problemsAt(answer?.problems ?? [], 'form')
  if (!answer?.problems && !answer?.said) return null
  return (
    <div className="alert" role="alert">
      <p>{answer.said ? sentence(said, answer.said) : words.refused}</p>
      {loose.length > 0 && <ProblemList id="form-error" problems={loose} />}
    </div>
  )
}

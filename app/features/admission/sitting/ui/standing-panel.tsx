import { Form, Link } from '@remix-run/react'
import type { Standing } from '#app/features/admission/sitting/find-standing.server.ts'
import { resultPath } from '#app/features/admission/sitting/sitting-path.ts'
import { PortfolioWay, StudyList } from '#app/features/admission/study/ui/study-list.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** Everything but the form to begin with: what keeps this person from it, or what comes next. */
export function StandingPanel({ standing }: { standing: Exclude<Standing, { kind: 'ready' }> }) {
  const words = useWords('admission').start
  return (
    <section className="card">
      <p>{textFor(standing, words)}</p>
      {standing.kind === 'wait' ? (
        <WhileWaiting standing={standing} />
      ) : (
        <div className="line">
          <NextStep standing={standing} />
        </div>
      )}
    </section>
  )
}

function WhileWaiting({ standing }: { standing: Extract<Standing, { kind: 'wait' }> }) {
  const words = useWords('admission').start
  return (
    <>
      {standing.why === 'attemptsUsed' && <PortfolioWay text={words.portfolio} />}
      <StudyList study={standing.study} />
    </>
  )
}

type Words = ReturnType<typeof useWords<'admission'>>['start']

function textFor(standing: Exclude<Standing, { kind: 'ready' }>, words: Words): string {
  if (standing.kind === 'wait') return words.waits[standing.why](standing.until)
  if (standing.kind === 'live') return words.live(standing.deadline)
  if (standing.kind === 'member') return words.member(standing.again)
  return words[standing.kind]
}

function NextStep({ standing }: { standing: Standing }) {
  const words = useWords('admission')
  switch (standing.kind) {
    case 'visitor':
      return (
        <>
          <Link className="button primary" to="/sign-up">
            {words.start.signUp}
          </Link>
          <Link className="button" to="/sign-in?to=/exam">
            {words.start.signIn}
          </Link>
          <PracticeLink />
        </>
      )
    case 'live':
      return (
        <Form method="post">
          <input type="hidden" name="attempt" value={standing.attemptId} />
          <button className="button primary" name="intent" value="resume">
            {words.start.goOn}
          </button>
        </Form>
      )
    case 'unconfirmed':
      return (
        <>
          <Link className="button" to="/confirm">
            {words.start.confirm}
          </Link>
          <PracticeLink />
        </>
      )
    case 'over':
      return (
        <Link className="button primary" to={resultPath(standing.attemptId)}>
          {words.start.toResult}
        </Link>
      )
    case 'member':
      return (
        <Link className="button primary" to="/">
          {words.start.inside}
        </Link>
      )
    default:
      return <PracticeLink />
  }
}

function PracticeLink() {
  const words = useWords('admission')
  return (
    <Link className="button" to="/exam/practice">
      {words.practise}
    </Link>
  )
}

import { Link, useLocation } from '@remix-run/react'
import { Fault } from '#app/components/fault.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Said = { message?: string; said?: { key: string } }

/** Says what happened and what would help; a visitor at a members' page learns what is behind it and how to enter. */
export function ErrorPage({ status, said }: { status: number; said?: Said | string }) {
  const words = useWords('shell').errors
  const { pathname, search } = useLocation()
  const fallback = status === 404 ? 'missing.page' : status === 405 ? 'wrongMethod' : 'ourFault'
  const message = typeof said === 'object' && said.message
  const key = typeof said === 'object' ? said.said?.key : undefined
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <p className="facts">
          <span>
            {words.number} {status}
          </span>
        </p>
        <h1>{message || <Fault error={{ key: fallback }} />}</h1>
      </header>
      {(key === 'refused.visitor' || key === 'refused.applicant') && <p className="prose">{words.behind}</p>}
      <p className="line">
        {key === 'refused.visitor' && (
          <>
            <Link className="button primary" to={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>
              {words.signIn}
            </Link>
            <Link className="button" to="/sign-up">
              {words.signUp}
            </Link>
          </>
        )}
        {(key === 'refused.applicant' || key === 'refused.unconfirmed') && (
          <Link className="button primary" to="/exam">
            {words.toExam}
          </Link>
        )}
        {key === 'refused.suspended' && (
          <Link className="button primary" to="/appeal/sanction/mine">
            {words.toSanction}
          </Link>
        )}
        <Link className="button" to="/">
          {words.back}
        </Link>
      </p>
    </div>
  )
}

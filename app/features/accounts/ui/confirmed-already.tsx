import { Link } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

export function ConfirmedAlready({ isSignedIn }: { isSignedIn?: boolean }) {
  const words = useWords('accounts')
  const shell = useWords('shell')
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{words.confirm.doneTitle}</h1>
        {!isSignedIn && <p className="lede">{words.confirm.done}</p>}
      </header>
      <p className="line">
        <Link className="button primary" to={isSignedIn ? '/' : '/sign-in'}>
          {isSignedIn ? shell.errors.back : words.signIn.title}
        </Link>
      </p>
    </div>
  )
}

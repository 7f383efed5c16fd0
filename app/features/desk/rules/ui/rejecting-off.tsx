import { Link } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

/** Says in the queue that the switch is thrown, and where it is. */
export function RejectingOff() {
  const words = useWords('desk').switch
  return (
    <p className="alert hold" role="status">
      <span>
        {words.banner} <Link to="/rules/desk#switch">{words.toDesk}</Link>
      </span>
    </p>
  )
}

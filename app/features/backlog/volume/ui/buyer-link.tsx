import { Link } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

/** From a profile, for staff. */
export function BuyerLink({ handle }: { handle: string }) {
  const { buyer } = useWords('volume-desk')
  return (
    <p>
      <Link className="button quiet" to={`/u/${handle}/buyer`}>
        {buyer.link}
      </Link>
    </p>
  )
}

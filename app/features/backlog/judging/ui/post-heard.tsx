import { Form, Link } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import type { HeardRequest } from '#app/features/backlog/thread-requests.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsStaff, seesInside } from '#app/permissions.ts'

type Props = { threadNo: number; postNo: number; requests: HeardRequest[] }

/** More than this under each post would be noise; the collect page has them all. */
const MOST_BUTTONS = 2

/** Under a post: staff collect it, members put it forward. */
export function PostHeard({ threadNo, postNo, requests }: Props) {
  const words = useWords('hearing').post
  const { audience } = useShell()
  if (!seesInside(audience)) return null
  if (!seesAsStaff(audience))
    return (
      <Link className="button quiet" to={`/t/${threadNo}/nominate?post=${postNo}`}>
        {words.nominate}
      </Link>
    )
  return (
    <>
      <Link className="button quiet" to={`/t/${threadNo}/collect?post=${postNo}`} data-collect={postNo}>
        {words.collect}
      </Link>
      {postNo > 1 &&
        requests.slice(0, MOST_BUTTONS).map(({ no }) => (
          <Form key={no} method="post" action={`/t/${threadNo}/collect`}>
            <input type="hidden" name="postNo" value={postNo} />
            <input type="hidden" name="request" value={no} />
            <button className="button quiet" name="intent" value="attach-reply">
              {words.addTo(no)}
            </button>
          </Form>
        ))}
    </>
  )
}

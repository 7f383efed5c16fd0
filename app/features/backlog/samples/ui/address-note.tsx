import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ReadSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { read: ReadSample; inside: NonNullable<ReadSample['inside']> }

/** For the applicant and coordinators: that there is an address and until when, and the way to it. */
export function AddressNote({ read, inside }: Props) {
  const words = useWords('samples').address
  const { address, accepted } = inside.address ?? {}
  if (!address && !accepted && !inside.takesAddress) return null
  const link = read.own ? (address ? words.change : words.give) : words.read
  const isOpen = read.own ? inside.takesAddress : address !== undefined
  return (
    <section className="note">
      <h2>{words.title}</h2>
      <p>{address ? words.given : accepted ? words.deleted : words.notGiven}</p>
      {address && (
        <p>
          {address.purgeAt === null ? (
            words.kept
          ) : (
            <>
              {words.purge} <Moment at={address.purgeAt} detail="day" />
            </>
          )}
        </p>
      )}
      {accepted && (
        <p>
          <small>{words.accepted(accepted.version)}</small>
        </p>
      )}
      {isOpen && (
        <p>
          <Link to={`/samples/${read.no}/address`}>{link}</Link>
        </p>
      )}
    </section>
  )
}

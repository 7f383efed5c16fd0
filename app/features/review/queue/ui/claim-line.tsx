import { Form, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { Moment } from '#app/components/moment.tsx'
import type { Claim } from '#app/features/review/queue/claim.ts'
import { useWords } from '#app/messages/use-words.ts'

const LOOK_AGAIN_MS = 30_000

/** Whoever else is at this item; one's own claim is given up by going elsewhere. */
export function ClaimLine({ claim, address }: { claim: Claim | null; address: string }) {
  const words = useWords('review').claim
  useLookAgain()
  useReleaseOnLeaving(claim?.own ?? false, address)
  return (
    <Form method="post" className="line claim" role="status">
      {claim && (
        <div className={claim.own ? undefined : 'alert hold'}>
          <p>
            {claim.own ? words.own : words.other(claim.by)} <Moment at={claim.until} />
            {claim.own ? '.' : `. ${words.still}`}
          </p>
        </div>
      )}
      {(!claim || claim.own) && (
        <button className="button quiet" name="intent" value={claim ? 'release' : 'claim'} aria-keyshortcuts="c">
          {claim ? words.release : words.take} <kbd className="wide-only">C</kbd>
        </button>
      )}
    </Form>
  )
}

/** So that two who opened the same item learn of each other. */
function useLookAgain() {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && revalidate()
    const timer = setInterval(look, LOOK_AGAIN_MS)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [revalidate])
}

function useReleaseOnLeaving(own: boolean, address: string) {
  useEffect(() => {
    if (!own) return
    return () => {
      navigator.sendBeacon(address, new URLSearchParams({ intent: 'release' }))
    }
  }, [own, address])
}

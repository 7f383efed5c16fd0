import { Link } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { OwnIntentLine } from '#app/features/backlog/volume/ui/own-intent-line.tsx'
import { SureForm } from '#app/features/backlog/volume/ui/sure-form.tsx'
import type { Offer } from '#app/features/backlog/volume/what-may-be-said.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesInside } from '#app/permissions.ts'

/** Folded under Me too. What this person said comes with the viewer note; without script it stands on their page. */
export function HowSure({ no, offer }: { no: number; offer: Offer }) {
  const { audience } = useShell()
  const { sure } = useWords('volume')
  const note = useViewerNote()
  const own = note?.request?.intent
  if (!seesInside(audience) || offer.steps.length === 0) return null
  return (
    <div className="stack how-sure">
      {own && <OwnIntentLine no={no} said={own} />}
      <details>
        <summary>{own ? sure.change : sure.summary}</summary>
        <SureForm key={own?.expiresAt} no={no} offer={offer} standing={own} />
        <p className="hint">
          <Link to="/mine#buying">{sure.onYourPage}</Link>
        </p>
      </details>
    </div>
  )
}

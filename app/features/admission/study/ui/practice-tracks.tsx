import { Link } from '@remix-run/react'
import type { Track } from '#app/features/admission/blueprint.ts'
import { practicePath } from '#app/features/admission/study/ui/practice-form.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function PracticeTracks({ track }: { track: Track | null }) {
  const words = useWords('admission')
  return (
    <nav className="chips" aria-label={words.practice.tracks}>
      {([null, 'motion', 'stills'] as const).map((one) => (
        <Link key={one} to={practicePath(one)} aria-current={one === track ? 'page' : undefined}>
          {one ? words.tracks[one] : words.practice.all}
        </Link>
      ))}
    </nav>
  )
}

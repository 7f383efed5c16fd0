import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { UNTIMED_SECONDS } from '#app/features/admission/policy/exam-policy.ts'
import type { LiveSitting, Question } from '#app/features/admission/sitting/find-sitting.server.ts'
import { finishPath } from '#app/features/admission/sitting/sitting-path.ts'
import { QuestionForm } from '#app/features/admission/sitting/ui/question-form.tsx'
import { Timer } from '#app/features/admission/sitting/ui/timer.tsx'
import type { Clock } from '#app/features/admission/sitting/ui/use-autosave.tsx'
import { useWords } from '#app/messages/use-words.ts'

type SittingPageProps = { sitting: LiveSitting; position: number; question: Question }

export function SittingPage({ sitting, position, question }: SittingPageProps) {
  const words = useWords('admission')
  const { revalidate } = useRevalidator()
  const { deadline, allowedSeconds, sheet } = sitting
  const [hidden, setHidden] = useState(allowedSeconds >= UNTIMED_SECONDS)
  const [told, setTold] = useState<Clock>(sitting)
  // Whichever the server said last: with the page, or with a save.
  const { deadlineAt, now } = told.now > sitting.now ? told : sitting
  const handIn = useRef<HTMLFormElement>(null)
  const heading = useFocusOnChange(position)
  useWhenSeenAgain(revalidate)
  return (
    <>
      <header className="exam-head">
        <div>
          <p className="facts">
            <b>{words.exam}</b>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {words.item.title({ position, length: sheet.length })}
          </h1>
        </div>
        <Timer
          {...{ deadline, deadlineAt, now, allowedSeconds, hidden }}
          onToggle={() => setHidden(!hidden)}
          onTimeUp={() => handIn.current?.requestSubmit()}
        />
      </header>
      <QuestionForm key={position} {...{ sitting, position, question }} onMovedOn={revalidate} onClock={setTold} />
      <form method="post" action={finishPath(sitting)} ref={handIn} hidden>
        <input type="hidden" name="tab" value={sitting.tab ?? ''} />
      </form>
    </>
  )
}

/** A new item begins at its heading, also for who cannot see the page change. */
function useFocusOnChange(position: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(position)
  useEffect(() => {
    if (shown.current === position) return
    shown.current = position
    heading.current?.focus()
  }, [position])
  return heading
}

/** A sleeping laptop stops the countdown, not the clock: whoever comes back sees the server's time again. */
function useWhenSeenAgain(act: () => void) {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && act()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [act])
}

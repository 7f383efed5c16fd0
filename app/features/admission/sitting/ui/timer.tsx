import { useEffect, useRef, useState } from 'react'
import { useWords } from '#app/messages/use-words.ts'

type TimerProps = {
  deadline: string
  deadlineAt: number
  now: number
  allowedSeconds: number
  hidden: boolean
  onToggle: () => void
  onTimeUp: () => void
}

/** A moment for the last save to arrive; well inside the grace that the server gives. */
const TIME_UP_AFTER_MS = 2000

/** The moment itself until scripts run, a countdown after that. It can be hidden, and speaks up three times at most. */
export function Timer({ deadline, deadlineAt, now, allowedSeconds, hidden, onToggle, onTimeUp }: TimerProps) {
  const words = useWords('admission').timer
  const left = useTimeLeft(deadlineAt - now, onTimeUp)
  const said = useAnnouncement(left, allowedSeconds)
  return (
    <div className="line exam-clock">
      {left === undefined || hidden ? (
        <small>{words.handInBy(deadline)}</small>
      ) : (
        <>
          <small id="time-left">{words.left}</small>
          <span className="timer" role="timer" aria-labelledby="time-left">
            {clockFace(left)}
          </span>
        </>
      )}
      {left !== undefined && (
        <button type="button" className="button quiet" onClick={onToggle}>
          {hidden ? words.show : words.hide}
        </button>
      )}
      <p className="vh" role="status">
        {said === undefined ? '' : words.remaining(said)}
      </p>
    </div>
  )
}

function useTimeLeft(leftAtFirst: number, onTimeUp: () => void): number | undefined {
  const [left, setLeft] = useState<number>()
  const timeUp = useRef(onTimeUp)
  timeUp.current = onTimeUp
  useEffect(() => {
    // The browser's own clock may be wrong, so only its stride is used; each load of the page takes the server's again.
    const startedAt = performance.now()
    const tick = () => {
      const current = leftAtFirst - (performance.now() - startedAt)
      setLeft(Math.max(0, current))
      if (current > -TIME_UP_AFTER_MS) return
      clearInterval(timer)
      timeUp.current()
    }
    const timer = setInterval(tick, 1000)
    tick()
    return () => clearInterval(timer)
  }, [leftAtFirst])
  return left
}

const MINUTE_MS = 60_000

/** The minutes to speak of, set as the time passes half, ten minutes and two. */
function useAnnouncement(left: number | undefined, allowedSeconds: number): number | undefined {
  const [said, setSaid] = useState<number>()
  const before = useRef<number>()
  useEffect(() => {
    const earlier = before.current
    before.current = left
    if (earlier === undefined || left === undefined) return
    const passed = [allowedSeconds * 500, 10 * MINUTE_MS, 2 * MINUTE_MS].filter(
      (mark) => earlier > mark && left <= mark,
    )
    const [mark] = passed.sort((a, b) => a - b)
    if (mark !== undefined) setSaid(Math.round(mark / MINUTE_MS))
  }, [left, allowedSeconds])
  return said
}

function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts
    .slice(parts[0] === 0 ? 1 : 0)
    .map((part, at) => String(part).padStart(at === 0 ? 1 : 2, '0'))
    .join(':')
}

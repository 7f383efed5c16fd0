import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const LOOK_AGAIN_MS = 1500

type Props = { label: string; said: string; value: number; max: number }

/** Looks again by itself while something runs: with script in place, without by loading the page anew. */
export function ProgressBar({ label, said, value, max }: Props) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(revalidate, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <div className="backtest-progress">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <progress aria-label={label} value={value} max={Math.max(max, 1)} />
      <p role="status" className="n">
        {said}
      </p>
    </div>
  )
}

import { useEffect, useState } from 'react'
import { useShell } from '#app/components/shell-context.ts'

type Detail = 'day' | 'minute'

/** Printed in UTC by the server, so that the page is the same for all; the browser rewrites it in its own zone. */
export function Moment({ at, detail = 'minute' }: { at: number; detail?: Detail }) {
  const { language } = useShell()
  const [local, setLocal] = useState<string>()
  useEffect(() => setLocal(printed(at, language, detail)), [at, language, detail])
  return (
    <time dateTime={new Date(at).toISOString()}>
      {local ?? printed(at, language, detail, 'UTC')}
      {/* Not on phones, where a line would break for it and jump back; the footer says it there. */}
      {!local && detail === 'minute' && <span className="wide-only"> UTC</span>}
    </time>
  )
}

export function printed(at: number, language: 'en' | 'zh-CN', detail: Detail, timeZone?: string): string {
  const clock = detail === 'minute' ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const) : {}
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone, ...clock } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', options).format(at)
}

import { useEffect, useState } from 'react'
import { useShell } from '#app/components/shell-context.ts'

type Detail = 'day' | 'minute'

/** Printed in UTC by the server, so that the page is the same for all; the browser rewrites it in its own zone. */
export function Moment({ at, detail = 'minute' }: { at: number; detail?: Detail }) {
  const { language } = useShell()
  const [local, setLocal] = useState<string>()
  useEffect(() => setLocal(printed(at, language, detail)), [at, language, detail])
  const utc = detail === 'day' ? printed(at, language, detail, 'UTC') : `${printed(at, language, detail, 'UTC')} UTC`
  return <time dateTime={new Date(at).toISOString()}>{local ?? utc}</time>
}

export function printed(at: number, language: 'en' | 'zh-CN', detail: Detail, timeZone?: string): string {
  const clock = detail === 'minute' ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const) : {}
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone, ...clock } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', options).format(at)
}

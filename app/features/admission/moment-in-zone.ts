import type { Language } from '#app/platform/context.server.ts'

/** A moment as its reader's clock shows it, with the zone named: for pages that are one person's own. */
export function momentInZone(at: number, language: Language, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  return `${format.format(at)} (${timeZone})`
}

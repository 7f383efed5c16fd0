const DAY = 86_400_000

/** Monday of the week in UTC, as `2026-11-16`. */
export function weekOf(at: number): string {
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY
  return new Date(monday).toISOString().slice(0, 10)
}

/** A zone the clock library knows, or UTC. */
export function knownTimeZone(zone: string | undefined): string {
  if (!zone || zone.length > 60) return 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

export const listTimeZones = () => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

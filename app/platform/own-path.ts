/** A path of this site, as a header can carry it, or `/`: never somebody else's address. */
export function ownPath(wanted: FormDataEntryValue | null | undefined): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted) || /[\0-\x1f]/.test(wanted)) return '/'
  const { pathname, search, hash } = new URL(wanted, 'http://own.invalid')
  const path = pathname + search + hash
  // Dots are worked out only now, and what remains may begin with another host, or be longer than a header.
  return path.startsWith('//') || path.length > LONGEST ? '/' : path
}

const LONGEST = 2000

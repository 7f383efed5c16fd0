/** A path of this site, or `/`: never somebody else's address. */
export function ownPath(wanted: FormDataEntryValue | null | undefined): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted) || /[\0-\x1f]/.test(wanted)) return '/'
  return wanted
}

export type IdentityChannel = 'mail' | 'phone' | 'handle'

const SHORTEST_NUMBER = 6

/** One spelling for each person, so that the same person is known again; undefined where it names nobody. */
export function normaliseIdentity(channel: IdentityChannel, value: string): string | undefined {
  const plain = value.normalize('NFKC').trim().toLowerCase()
  return READERS[channel](plain)
}

const READERS: Record<IdentityChannel, (plain: string) => string | undefined> = {
  mail: (plain) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) ? plain : undefined),
  phone: readNumber,
  handle: readHandle,
}

/** `00` is how a call abroad begins where the sign + cannot be dialled. */
function readNumber(plain: string): string | undefined {
  const digits = plain.replace(/\D/g, '')
  if (digits.length < SHORTEST_NUMBER) return undefined
  if (plain.startsWith('+')) return `+${digits}`
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits
}

/** A profile's address, or a name with its network before it: `instagram.com/ana`. */
function readHandle(plain: string): string | undefined {
  const name = plain
    .replace(/^https?:\/\//, '')
    .replace(/^(www|m)\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/(^|\/)@/g, '$1')
  return name === '' || /\s/.test(name) ? undefined : name
}

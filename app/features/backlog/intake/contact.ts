export type Contact = { channel: 'mail' | 'phone' | 'handle'; value: string }

const MAIL = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,190}\.[^\s@<>,;".]{2,}$/u
const PHONE = /^\+?[\d\s()./-]{6,24}$/

export const isMail = (value: string) => MAIL.test(value)

/** What somebody left to be known again by. Nothing is made of an empty one. */
export function contactOf(typed: string | null | undefined): Contact | undefined {
  const value = (typed ?? '').trim().replace(/^mailto:/i, '')
  if (value === '') return undefined
  if (isMail(value)) return { channel: 'mail', value }
  if (PHONE.test(value)) return { channel: 'phone', value }
  return { channel: 'handle', value }
}

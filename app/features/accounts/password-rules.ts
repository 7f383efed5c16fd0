import { COMMON_PASSWORDS } from '#app/features/accounts/common-passwords.ts'
import type { Said } from '#app/platform/errors.ts'

export const PASSWORD_LENGTH = { min: 10, max: 200 }

type Owner = { handle: string; email: string }

/** Too short a part would forbid harmless words. */
const TELLING = 4

/** Why a password of fitting length is still easy to guess, or undefined. */
export function passwordHindrance(password: string, { handle, email }: Owner): Said | undefined {
  const folded = password.normalize('NFKC').toLowerCase()
  if (COMMON_PASSWORDS.has(folded) || isMonotone(folded)) return { key: 'passwordCommon' }
  const address = email.toLowerCase()
  const local = address.split('@')[0] ?? ''
  const telling = [handle.toLowerCase(), address, ...(local.length >= TELLING ? [local] : [])]
  if (telling.some((part) => part !== '' && folded.includes(part))) return { key: 'passwordHoldsName' }
  return undefined
}

/** One or two characters over and over. */
const isMonotone = (password: string) => new Set(password).size < 3

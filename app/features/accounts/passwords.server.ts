import { hash, verify } from '@node-rs/argon2'

/** argon2id at OWASP's minimum: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password.normalize('NFKC'), COST)

/** False for a wrong password; never throws on a malformed hash. */
export const isPassword = (passwordHash: string, password: string) =>
  verify(passwordHash, password.normalize('NFKC')).catch(() => false)

import { hash, verify } from '@node-rs/argon2'

/** argon2id at OWASP's minimum: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Of a random password nobody knows, at the same cost. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$yKknGpNmeKZpQ34LrIzyBw$+L6htD4Va52EJiSVUGR0pyEyhVoZQwn8yNQ0p8SJDZo'

export const hashPassword = (password: string) => hash(password.normalize('NFKC'), COST)

/** False for a wrong password and for nobody, after the same work; never throws on a malformed hash. */
export const isPassword = (passwordHash: string | undefined, password: string) =>
  verify(passwordHash ?? NOBODYS, password.normalize('NFKC')).catch(() => false)

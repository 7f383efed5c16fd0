import { handleKey } from '#app/features/accounts/handle-key.ts'
import type { Database } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'
import { demoPasswordHash } from '#db/seed/demo-password.server.ts'
import { drawPerson } from '#db/seed/volume/people.ts'
import type { Random } from '#db/seed/volume/random.ts'

const DAY = 86_400_000
/** How far back the first of them joined. */
export const YEARS_BACK_MS = 3 * 365 * DAY
const NEWCOMER_MS = 14 * DAY
const SLICE = 250

type Settling = { random: Random; newId: (at: number) => string; count: number; at: number }

/** Members who have passed, joined evenly over the years; all with the demo's password. */
export async function settleUsers({ read, door }: Database, { random, newId, count, at }: Settling): Promise<void> {
  const passwordHash = await demoPasswordHash()
  const known = await read.$count(accounts)
  for (let settled = 0; settled < count; settled += SLICE) {
    const numbers = Array.from({ length: Math.min(SLICE, count - settled) }, (_, index) => settled + index)
    const rows = numbers.map((number) => {
      const joinedAt = Math.floor(at - YEARS_BACK_MS * (1 - (number + random.next()) / (count + 1)))
      return { ...accountRow(random, known + number, Math.min(joinedAt, at - DAY)), id: newId(joinedAt), passwordHash }
    })
    await door((tx) => tx.insert(accounts).values(rows))
  }
}

function accountRow(random: Random, number: number, createdAt: number) {
  const person = drawPerson(random, number)
  const email = `${person.handle}@seed.test`
  const admittedAt = createdAt + 3_600_000 + random.below(DAY / 2)
  return {
    ...person,
    ...{ handleKey: handleKey(person.handle), email, emailKey: email, createdAt, emailConfirmedAt: createdAt + 60_000 },
    ...{ state: 'member' as const, admittedAt, welcomedAt: admittedAt, newcomerUntil: admittedAt + NEWCOMER_MS },
  }
}

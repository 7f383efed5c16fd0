import { handleKey } from '#app/features/accounts/handle-key.ts'
import { accounts } from '#db/schema/index.ts'
import { demoPasswordHash } from '#db/seed/demo-password.server.ts'
import { type PlayedSitting, scoreOf } from '#db/seed/sittings/played-sitting.ts'
import type { Stage } from '#db/seed/stage.server.ts'
import { drawPerson } from '#db/seed/volume/people.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NEWCOMER_DAYS = 14
const SLICE = 100
/** Far from the numbers that the volume seed gives its people. */
const FIRST_NUMBER = 40_000

/** Somebody for each sitting. Who passed is a member; nobody of them has written a word. */
export async function settleCandidates(stage: Stage, played: PlayedSitting[], cut: number): Promise<void> {
  const passwordHash = await demoPasswordHash()
  const rows = played.map((sitting) => {
    const { handle, name, works, timeZone } = drawPerson(stage.random, FIRST_NUMBER + sitting.drawNo)
    const createdAt = sitting.startedAt - HOUR
    const email = `${handle}@seed.test`
    const admittedAt = scoreOf(sitting) >= cut ? sitting.startedAt + HOUR : null
    return {
      ...{ id: sitting.accountId, handle, handleKey: handleKey(handle), name, works, timeZone, email },
      ...{ emailKey: email, passwordHash, createdAt, emailConfirmedAt: createdAt + 60_000, language: sitting.lang },
      ...{
        state: admittedAt === null ? ('applicant' as const) : ('member' as const),
        admittedAt,
        welcomedAt: admittedAt,
      },
      newcomerUntil: admittedAt === null ? null : admittedAt + NEWCOMER_DAYS * DAY,
    }
  })
  for (let at = 0; at < rows.length; at += SLICE)
    await stage.door((tx) => tx.insert(accounts).values(rows.slice(at, at + SLICE)))
}

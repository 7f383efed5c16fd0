import type { Account, GrantKind } from '#app/permissions.ts'

type AccountRow = {
  id: string
  handle: string
  state: 'applicant' | 'member'
  emailConfirmedAt: number | null
  newcomerUntil: number | null
}
type GrantRow = { kind: GrantKind; endsAt: number | null }
type SanctionRow = { kind: 'warn' | 'silence' | 'suspend'; endsAt: number | null }

/** What the rows of an account let it do at the moment `at`. */
export function accountActor(
  account: AccountRow,
  grants: GrantRow[],
  sanctions: SanctionRow[],
  at: number,
  covers: string[] = [],
): Account {
  const running = <T extends { endsAt: number | null }>(row: T) => row.endsAt === null || row.endsAt > at
  const under = (kind: SanctionRow['kind']) => sanctions.some((sanction) => sanction.kind === kind && running(sanction))
  return {
    kind: 'account',
    id: account.id,
    handle: account.handle,
    state: account.state,
    emailConfirmed: account.emailConfirmedAt !== null,
    newcomer: account.newcomerUntil !== null && account.newcomerUntil > at,
    silenced: under('silence'),
    suspended: under('suspend'),
    grants: grants.filter(running).map((grant) => grant.kind),
    covers,
  }
}

import type { GrantKind } from '#app/permissions.ts'
import type { Said } from '#app/platform/errors.ts'

const MUST_HAVE_PASSED: GrantKind[] = ['moderator', 'examiner']
const BY_LINE: GrantKind[] = ['pm', 'engineer']
const MAKERS: GrantKind[] = ['pm', 'engineer']

type Candidate = { state: 'applicant' | 'member'; held: GrantKind[] }
type WantedGrant = { kind: GrantKind; productLineId: string | null }

/** Why this account cannot hold this grant, or undefined. Who makes the product never moderates talk about it. */
export function grantHindrance({ kind, productLineId }: WantedGrant, { state, held }: Candidate): Said | undefined {
  if (held.includes(kind)) return { key: 'grants.held' }
  if (MUST_HAVE_PASSED.includes(kind) && state !== 'member') return { key: 'grants.mustHavePassed' }
  if (BY_LINE.includes(kind) && !productLineId) return { key: 'grants.needsLine' }
  const clashes =
    kind === 'moderator'
      ? held.some((one) => MAKERS.includes(one))
      : MAKERS.includes(kind) && held.includes('moderator')
  return clashes ? { key: 'grants.makerModerates' } : undefined
}

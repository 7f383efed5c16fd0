import { pendingProposal, renewalsIn } from '#app/features/backlog/request-history.ts'
import { listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { findStep, halfNeeded } from '#app/features/backlog/request-steps.ts'
import { secondSigners } from '#app/features/backlog/signatures.ts'
import type { Viewer } from '#app/features/backlog/today/read-today.server.ts'
import { listProposed } from '#app/features/backlog/today/today-queries.server.ts'
import type { TodayRow } from '#app/features/backlog/today/today-rows.ts'
import type { Context } from '#app/platform/context.server.ts'

type StandIns = { leads: string[]; admins: string[] }

/** Steps that this person could sign, and own ones that nobody else can. */
export async function signRows({ db }: Context, { ids, id }: Viewer, standIns: StandIns): Promise<TodayRow[]> {
  const rows: TodayRow[] = []
  for (const request of await listProposed(db)) {
    const { no, title, lang, engineerId, state, proposedAt } = request
    const history = await listTransitions(db, request.id)
    const proposal = pendingProposal(history)
    const step = proposal && findStep(state, proposal.to)
    if (!proposal || !step) continue
    const facts = { reasonCode: proposal.fields.reasonCode, renewals: renewalsIn(history) }
    const signers = secondSigners(halfNeeded(step, facts) ?? 'lead', { engineerId, ...standIns }, proposal.by)
    const own = proposal.by === id
    if (own ? signers.length > 0 : !signers.some((signer) => ids.includes(signer))) continue
    rows.push({
      ...{ group: 'sign', why: { kind: 'sign', own }, title, lang, no, href: `/r/${no}`, task: 'sign' },
      ...{ actHref: `/r/${no}/step/${proposal.to}`, forOwner: null, at: proposedAt ?? 0 },
    })
  }
  return rows
}

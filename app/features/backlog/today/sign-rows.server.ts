import { listProposed, type Proposed } from '#app/features/backlog/proposed-requests.server.ts'
import { pendingProposal, renewalsIn } from '#app/features/backlog/request-history.ts'
import { listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { findStep, halfNeeded } from '#app/features/backlog/request-steps.ts'
import { secondSigners } from '#app/features/backlog/signatures.ts'
import type { Viewer } from '#app/features/backlog/today/read-today.server.ts'
import type { Found } from '#app/features/backlog/today/today-queries.server.ts'
import type { TodayRow } from '#app/features/backlog/today/today-rows.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

type StandIns = { leads: string[]; admins: string[] }

const AT_ONCE = 100

/** Steps that this person could sign, and own ones that nobody else can. */
export async function signRows({ db }: Context, viewer: Viewer, standIns: StandIns): Promise<Found<TodayRow>> {
  const rows: TodayRow[] = []
  for (let page = await nextPage(db, viewer, standIns); page.length > 0; ) {
    for (const request of page) rows.push(...(await rowOf(db, request, viewer, standIns)))
    page = page.length < AT_ONCE ? [] : await nextPage(db, viewer, standIns, page.at(-1))
  }
  return { rows: rows.slice(0, viewer.most), more: Math.max(0, rows.length - viewer.most) }
}

/** Whoever may stand in signs for any line; everybody else for their own alone. */
function nextPage(db: Queryable, { ids }: Viewer, { leads, admins }: StandIns, after?: Proposed) {
  const standsIn = [...leads, ...admins].some((id) => ids.includes(id))
  return listProposed(db, { most: AT_ONCE, owners: standsIn ? undefined : ids, after })
}

async function rowOf(db: Queryable, request: Proposed, { ids, id }: Viewer, standIns: StandIns): Promise<TodayRow[]> {
  const { no, title, lang, engineerId, state, proposedAt } = request
  const history = await listTransitions(db, request.id)
  const proposal = pendingProposal(history)
  const step = proposal && findStep(state, proposal.to)
  if (!proposal || !step) return []
  const facts = { reasonCode: proposal.fields.reasonCode, renewals: renewalsIn(history) }
  const signers = secondSigners(halfNeeded(step, facts) ?? 'lead', { engineerId, ...standIns }, proposal.by)
  const own = proposal.by === id
  if (own ? signers.length > 0 : !signers.some((signer) => ids.includes(signer))) return []
  return [
    {
      ...{ group: 'sign', why: { kind: 'sign', own }, title, lang, no, href: `/r/${no}`, task: 'sign' },
      ...{ actHref: `/r/${no}/step/${proposal.to}`, forOwner: null, at: proposedAt ?? 0 },
    },
  ]
}

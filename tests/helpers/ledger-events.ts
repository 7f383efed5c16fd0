import type { Random } from '#db/seed/volume/random.ts'
import type { EventKind, LedgerEvent, LedgerModel } from '#tests/helpers/ledger-model.ts'

export type LedgerSize = { requests: number; accounts: number; people: number; threads: number }

/** How often each happens: people speak far more often than staff decide. */
const SHARES: [EventKind, number][] = [
  ...([
    ['me-too', 520],
    ['withdraw', 120],
    ['outside', 140],
    ['retract', 40],
    ['link', 130],
    ['unlink', 25],
  ] as [EventKind, number][]),
  ...([
    ['no', 5],
    ['merge', 8],
    ['un-merge', 8],
    ['join', 0.5],
    ['staff', 0.1],
    ['leave-out', 0.6],
    ['delete', 0.5],
  ] as [EventKind, number][]),
]
const ALL = SHARES.reduce((sum, [, share]) => sum + share, 0)

/** The next thing that may happen, by the state of the model; undefined where the drawn one cannot. */
export function drawEvent(random: Random, model: LedgerModel, size: LedgerSize, at: number): LedgerEvent | undefined {
  const kind = drawKind(random)
  const [request, account, person] = [
    random.below(size.requests),
    random.below(size.accounts),
    random.below(size.people),
  ]
  const thread = random.below(size.threads)
  const isMerged = model.of(request).into !== null
  const there = !model.gone.has(account) && !model.staff.has(account)
  switch (kind) {
    case 'me-too':
    case 'withdraw':
    case 'leave-out':
      return there ? { kind, request, account } : undefined
    case 'outside':
      return { kind, request, person: random.chance(0.7) ? person : null, item: at }
    case 'retract':
      return { kind, item: at - 1 - random.below(2000) }
    case 'link':
      return {
        kind,
        request,
        thread,
        account: (thread * 31) % size.accounts,
        saidAt: Math.max(1, at - random.below(5000)),
      }
    case 'unlink':
      return isMerged ? undefined : { kind, request, thread }
    case 'no':
      return isMerged ? undefined : { kind, request }
    case 'merge':
      return drawMerge(random, model, size, request)
    case 'un-merge':
      return isMerged ? { kind, request } : undefined
    case 'join':
      return there && !model.memberOf.has(person) ? { kind, person, account } : undefined
    default:
      return there ? { kind, account } : undefined
  }
}

function drawKind(random: Random): EventKind {
  let left = random.next() * ALL
  for (const [kind, share] of SHARES) {
    left -= share
    if (left < 0) return kind
  }
  return 'me-too'
}

/** Merges do not chain. */
function drawMerge(random: Random, model: LedgerModel, size: LedgerSize, request: number): LedgerEvent | undefined {
  const into = random.below(size.requests)
  const free = model.of(request).into === null && model.of(into).into === null && into !== request
  return free && model.childrenOf(request).length === 0 ? { kind: 'merge', request, into } : undefined
}

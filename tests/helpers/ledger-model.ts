import type { DemandCount } from '#app/features/backlog/recount-request.server.ts'

/** What can happen to a ledger. Requests, accounts, people from outside, threads and items are numbers. */
type Happenings = {
  'me-too': { request: number; account: number }
  withdraw: { request: number; account: number }
  'leave-out': { request: number; account: number }
  outside: { request: number; person: number | null; item: number }
  retract: { item: number }
  link: { request: number; thread: number; account: number; saidAt: number }
  unlink: { request: number; thread: number }
  no: { request: number }
  merge: { request: number; into: number }
  'un-merge': { request: number }
  join: { person: number; account: number }
  staff: { account: number }
  delete: { account: number }
}

export type EventKind = keyof Happenings
export type EventOf<K extends EventKind> = { [E in K]: { kind: E } & Happenings[E] }[K]
export type LedgerEvent = EventOf<EventKind>

type Said = {
  request: number
  channel: 'me-too' | 'forum' | 'event'
  account: number | null
  person: number | null
  thread: number | null
  epoch: number
  saidAt: number
  stands: boolean
}

export type LedgerModel = ReturnType<typeof createLedgerModel>

/** The rules of counting in plain words and plain memory: slow, short, and knowing nothing of tables. */
export function createLedgerModel(size: number) {
  const requests = Array.from({ length: size }, () => ({
    epoch: 1,
    noDates: [] as number[],
    into: null as number | null,
    said: new Map<string, Said>(),
  }))
  const items = new Map<number, Said>()
  const memberOf = new Map<number, number>()
  const staff = new Set<number>()
  const leftOut = new Set<string>()
  const gone = new Set<number>()

  const of = (request: number) => requests[request] as (typeof requests)[number]
  const canonicalOf = (request: number) => of(request).into ?? request
  const childrenOf = (request: number) => requests.flatMap(({ into }, child) => (into === request ? [child] : []))
  const ledgerOf = (request: number) => [request, ...childrenOf(request)]
  const epochAt = (request: number, at: number) => 1 + of(request).noDates.filter((no) => no < at).length
  const accountOf = ({ account, person }: Said) => account ?? (person === null ? null : (memberOf.get(person) ?? null))

  /** What was taken back before stands again; a Me too is then said anew. */
  function say(key: string, said: Omit<Said, 'stands'>): Said {
    const there = of(said.request).said.get(key)
    if (there && !there.stands && said.channel === 'me-too') there.saidAt = said.saidAt
    const stands = there ?? { ...said, stands: true }
    stands.stands = true
    of(said.request).said.set(key, stands)
    return stands
  }

  function takeBack(request: number, where: (said: Said) => boolean) {
    for (const each of ledgerOf(request))
      for (const said of of(each).said.values()) if (where(said)) said.stands = false
  }

  const nobody = { account: null, person: null, thread: null }

  const rules: { [K in EventKind]: (event: EventOf<K>, at: number) => unknown } = {
    'me-too': ({ account, ...event }, saidAt) => {
      const request = canonicalOf(event.request)
      const { epoch } = of(request)
      say(`me-too/${epoch}/${account}`, { ...nobody, request, channel: 'me-too', account, epoch, saidAt })
    },
    link: ({ account, thread, saidAt, ...event }) => {
      const request = canonicalOf(event.request)
      const epoch = epochAt(request, saidAt)
      say(`forum/${thread}/${account}`, { ...nobody, request, channel: 'forum', account, thread, epoch, saidAt })
    },
    outside: ({ person, item, ...event }, saidAt) => {
      const request = canonicalOf(event.request)
      const epoch = epochAt(request, saidAt)
      items.set(item, say(`event/${item}`, { ...nobody, request, channel: 'event', person, epoch, saidAt }))
    },
    retract: ({ item }) => {
      const said = items.get(item)
      if (said) said.stands = false
    },
    withdraw: ({ request, account }) => takeBack(canonicalOf(request), (said) => accountOf(said) === account),
    unlink: ({ request, thread }) => takeBack(request, (said) => said.thread === thread),
    no: ({ request }, at) => {
      of(request).epoch += 1
      of(request).noDates.push(at)
    },
    merge: ({ request, into }) => {
      of(request).into = into
    },
    'un-merge': ({ request }) => {
      of(request).into = null
    },
    join: ({ person, account }) => memberOf.set(person, account),
    staff: ({ account }) => staff.add(account),
    'leave-out': ({ request, account }) => leftOut.add(`${request}/${account}`),
    delete: ({ account }) => gone.add(account),
  }

  const isLeftOut = (account: number, request: number) => staff.has(account) || leftOut.has(`${request}/${account}`)

  function count(request: number): DemandCount {
    const standing = ledgerOf(request)
      .flatMap((each) => [...of(each).said.values()])
      .filter((said) => said.stands)
    const epochs = new Map<number, number[]>()
    const pressed = new Set<number>()
    for (const said of standing) {
      const account = accountOf(said)
      if (account === null || isLeftOut(account, said.request)) continue
      const epoch = said.request === request ? said.epoch : epochAt(request, said.saidAt)
      epochs.set(account, [...(epochs.get(account) ?? []), epoch])
      if (said.channel === 'me-too') pressed.add(account)
    }
    const asked = [...epochs.values()]
    const strangers = standing.filter((said) => accountOf(said) === null)
    return {
      people: asked.length,
      peopleSince: asked.filter((each) => Math.min(...each) === of(request).epoch).length,
      returning: asked.filter((each) => new Set(each).size > 1).length,
      meToo: pressed.size,
      outside: new Set(strangers.flatMap(({ person }) => person ?? [])).size,
      unattributed: strangers.filter(({ person }) => person === null).length,
    }
  }

  return {
    apply: (event: LedgerEvent, at: number) => void rules[event.kind](event as never, at),
    ...{ count, of, canonicalOf, childrenOf, ledgerOf, epochAt, memberOf, staff, gone, isLeftOut },
  }
}

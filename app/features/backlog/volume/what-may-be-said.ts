import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { asksJuster, type IntentStep, mostPieces } from '#app/features/backlog/volume/ladder-step.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Asked = Pick<Request, 'state' | 'priceLow' | 'priceHigh' | 'currency' | 'targetWindow' | 'volumeEndsAt'>

/** What a request asks of those who would buy: whether they would, at what price, and whether one can be reserved. */
export type Offer = {
  steps: IntentStep[]
  price: { low: number; high: number; currency: string } | null
  targetWindow: string | null
  /** While units are counted: the last day of the count. */
  endsAt: number | null
}

/** Reservations are taken while units are counted, and until what is planned is made. */
const TAKES_RESERVATIONS: Request['state'][] = ['volume_test', 'planned', 'making']
const TAKES_NOTHING: Request['state'][] = ['made', 'merged', 'invalid']

export function offerOf({ state, priceLow, priceHigh, currency, targetWindow, volumeEndsAt }: Asked): Offer {
  const price =
    priceLow !== null && priceHigh !== null && currency ? { low: priceLow, high: priceHigh, currency } : null
  const open: [IntentStep, boolean][] = [
    [3, true],
    [4, price !== null],
    [5, TAKES_RESERVATIONS.includes(state)],
  ]
  return {
    steps: TAKES_NOTHING.includes(state) ? [] : open.flatMap(([step, isOpen]) => (isOpen ? [step] : [])),
    ...{ price, targetWindow },
    endsAt: state === 'volume_test' ? volumeEndsAt : null,
  }
}

export type Said = { step: IntentStep; juster?: number; qty: number; priceMax?: number; currency?: string }

/** What is wrong with a statement, field by field. */
export function faultsOfIntent(said: Said, offer: Offer, buysForMany: boolean): FieldErrors {
  const faults = faultsOfQuantity(said.qty, buysForMany)
  if (!offer.steps.includes(said.step)) faults.step = { key: said.step === 4 ? 'volume.noPrice' : 'volume.noReserving' }
  if (asksJuster(said.step) && said.juster === undefined) faults.juster = { key: 'volume.howSure' }
  return { ...faults, ...priceFaults(said, offer) }
}

export function faultsOfQuantity(qty: number, buysForMany: boolean): FieldErrors {
  const most = mostPieces(buysForMany)
  return qty > most ? { qty: { key: buysForMany ? 'tooBig' : 'volume.tooMany', values: { limit: most } } } : {}
}

function priceFaults({ step, priceMax, currency }: Said, { price }: Offer): FieldErrors {
  if (step !== 4 || price === null) return {}
  if (currency !== undefined && currency !== price.currency)
    return { currency: { key: 'volume.otherCurrency', values: { currency: price.currency } } }
  if (priceMax !== undefined && priceMax < price.low)
    return { priceMax: { key: 'volume.belowPrice', values: { low: price.low, currency: price.currency } } }
  return {}
}

/** 1 named the need · 2 Me too · 3 would buy · 4 would buy at the stated price and date · 5 reserved. */
export const LADDER_STEPS = [1, 2, 3, 4, 5] as const

export type LadderStep = (typeof LADDER_STEPS)[number]
/** The steps that a member takes in the form "How sure are you?". */
export type IntentStep = 3 | 4 | 5
/** Those, and a Me too that says how many. */
export type StatedStep = 2 | IntentStep

export const STEP_NAMES = { 1: 'named', 2: 'meToo', 3: 'wouldBuy', 4: 'atPrice', 5: 'reserved' } as const

export type Ladder = Record<(typeof STEP_NAMES)[LadderStep], number>

export const NO_LADDER: Ladder = { named: 0, meToo: 0, wouldBuy: 0, atPrice: 0, reserved: 0 }

/** How sure someone has to be for a statement to say how sure: a reservation is beyond that. */
export const asksJuster = (step: LadderStep) => step === 3 || step === 4

/** Pieces one person can name; a verified rental house or school buys for many. */
const MOST_PIECES = 3
export const MOST_PIECES_FOR_MANY = 20

export const mostPieces = (buysForMany: boolean) => (buysForMany ? MOST_PIECES_FOR_MANY : MOST_PIECES)

type Exposure = {
  perForm: number | null
  sharedByTwo: number | null
  seenAfterThree: number | null
  disjointForms: number | null
}

const DRAWS = 3

/**
 * What a bank gives away when forms draw `draw` of its `bank` items by chance: the share of forms an item is on, how many
 * items two forms share and how many of the bank three forms show (both expected), how many forms can share none.
 * Null where the bank is smaller than the draw, or the draw is nothing.
 */
export function exposureOf(draw: number, bank: number): Exposure {
  if (draw < 1 || bank < draw) return { perForm: null, sharedByTwo: null, seenAfterThree: null, disjointForms: null }
  const perForm = draw / bank
  return {
    perForm,
    sharedByTwo: draw * perForm,
    seenAfterThree: bank * (1 - (1 - perForm) ** DRAWS),
    disjointForms: Math.floor(bank / draw),
  }
}

import type { Random } from '#db/seed/volume/random.ts'

/** Ids of the same form as those of `newId`, for moments gone by: they sort by the moment, then by their making. */
export function idsFrom(random: Random): (at: number) => string {
  let made = 0
  return (at) => {
    made = (made + 1) % 0x1000
    const time = hex(at, 12)
    const tail = hex(0x8000 + random.below(0x4000), 4)
    const rest = hex(random.below(2 ** 32), 8) + hex(random.below(2 ** 16), 4)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(made, 3)}-${tail}-${rest}`
  }
}

const hex = (value: number, digits: number) => Math.floor(value).toString(16).padStart(digits, '0')

import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { batteryThreads } from '#db/seed/community/threads/power-batteries.ts'
import { plateThreads } from '#db/seed/community/threads/power-plates.ts'

export const powerThreads: SeedThread[] = [...plateThreads, ...batteryThreads]

import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { mountsHolding } from '#db/seed/community/threads/mounts-holding.ts'
import { mountsNeeds } from '#db/seed/community/threads/mounts-needs.ts'

export const mountsThreads: SeedThread[] = [...mountsHolding, ...mountsNeeds]

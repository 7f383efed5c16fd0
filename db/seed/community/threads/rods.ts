import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { rodsFitting } from '#db/seed/community/threads/rods-fitting.ts'
import { rodsMeasured } from '#db/seed/community/threads/rods-measured.ts'

export const rodsThreads: SeedThread[] = [...rodsFitting, ...rodsMeasured]

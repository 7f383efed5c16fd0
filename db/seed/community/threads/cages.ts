import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { cagesFitting } from '#db/seed/community/threads/cages-fitting.ts'
import { cagesInUse } from '#db/seed/community/threads/cages-in-use.ts'
import { cagesNeeds } from '#db/seed/community/threads/cages-needs.ts'

export const cagesThreads: SeedThread[] = [...cagesFitting, ...cagesInUse, ...cagesNeeds]

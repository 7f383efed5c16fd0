import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { headThreads } from '#db/seed/community/threads/tripods-heads.ts'
import { legThreads } from '#db/seed/community/threads/tripods-legs.ts'
import { levellingThreads } from '#db/seed/community/threads/tripods-levelling.ts'

export const tripodsThreads: SeedThread[] = [...levellingThreads, ...legThreads, ...headThreads]

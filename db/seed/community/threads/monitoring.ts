import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { cableThreads } from '#db/seed/community/threads/monitoring-cables.ts'
import { screenThreads } from '#db/seed/community/threads/monitoring-screens.ts'

export const monitoringThreads: SeedThread[] = [...screenThreads, ...cableThreads]

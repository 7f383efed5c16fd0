import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { cagesThreads } from '#db/seed/community/threads/cages.ts'
import { lightsThreads } from '#db/seed/community/threads/lights.ts'
import { monitoringThreads } from '#db/seed/community/threads/monitoring.ts'
import { mountsThreads } from '#db/seed/community/threads/mounts.ts'
import { powerThreads } from '#db/seed/community/threads/power.ts'
import { quickReleaseThreads } from '#db/seed/community/threads/quick-release.ts'
import { rodsThreads } from '#db/seed/community/threads/rods.ts'
import { tripodsThreads } from '#db/seed/community/threads/tripods.ts'

export const THREADS: SeedThread[] = [
  ...cagesThreads,
  ...rodsThreads,
  ...mountsThreads,
  ...quickReleaseThreads,
  ...tripodsThreads,
  ...lightsThreads,
  ...powerThreads,
  ...monitoringThreads,
]

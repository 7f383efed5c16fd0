import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { quickReleaseFaults } from '#db/seed/community/threads/quick-release-faults.ts'
import { quickReleaseFit } from '#db/seed/community/threads/quick-release-fit.ts'
import { quickReleaseNeeds } from '#db/seed/community/threads/quick-release-needs.ts'

export const quickReleaseThreads: SeedThread[] = [...quickReleaseFit, ...quickReleaseFaults, ...quickReleaseNeeds]

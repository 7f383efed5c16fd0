import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { panelThreads } from '#db/seed/community/threads/lights-panels.ts'
import { shapingThreads } from '#db/seed/community/threads/lights-shaping.ts'

export const lightsThreads: SeedThread[] = [...panelThreads, ...shapingThreads]

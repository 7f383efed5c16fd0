import type { SeedRequest } from '#db/seed/community/request-types.ts'
import { ANSWERED_WITH_YES } from '#db/seed/community/requests-granted.ts'
import { NOT_YET_ANSWERED } from '#db/seed/community/requests-open.ts'
import { ANSWERED_WITH_NO } from '#db/seed/community/requests-refused.ts'

export const REQUESTS: SeedRequest[] = [...ANSWERED_WITH_NO, ...ANSWERED_WITH_YES, ...NOT_YET_ANSWERED]

import type { RequestState } from '#app/features/backlog/request-label.ts'

/** Nothing is made once for what is on sale, was never a request, or was refused for safety or the rights of others. */
const CLOSED: readonly RequestState[] = ['made', 'exists', 'merged', 'invalid', 'final_no']

export const mayApplyFor = (state: RequestState) => !CLOSED.includes(state)

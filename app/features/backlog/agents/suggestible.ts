import type { RequestState } from '#app/features/backlog/request-label.ts'
import { type RequestStep, stepsFrom } from '#app/features/backlog/request-steps.ts'

/** What an agent may suggest from a state; taking a step is for people. */
export const suggestibleFrom = (state: RequestState): RequestStep[] =>
  stepsFrom(state).filter((step) => step.agentsSuggest)

import type { SaidThen } from '#app/features/backlog/answers/live-answers.server.ts'

/** What was answered when somebody wrote of it, if something else is answered now. */
export function saidThen(said: readonly SaidThen[], writtenAt: number): SaidThen | undefined {
  const then = said.find(({ at }) => at <= writtenAt)
  return then === said[0] ? undefined : then
}

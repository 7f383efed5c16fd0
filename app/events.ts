/** What can happen. `raises` names the subjects whose pages the event changes. */
type EventType = { raises(subject: string, payload: Record<string, unknown>): string[]; announced: boolean }

const thread = (payload: Record<string, unknown>) => [`thread:${payload.threadId}`, 'threads', `line:${payload.lineId}`]
const request = (subject: string, payload: Record<string, unknown>) => [
  subject,
  'requests',
  ...((payload.threadIds as string[] | undefined) ?? []).map((id) => `thread:${id}`),
]

export const events = {
  'account.signed-up': { raises: () => [], announced: true },
  'account.confirmation-wanted': { raises: () => [], announced: true },
  'account.signed-up-again': { raises: () => [], announced: true },
  'account.password-forgotten': { raises: () => [], announced: true },
  'account.confirmed': { raises: () => [], announced: false },
  'account.admitted': { raises: (subject) => [subject], announced: true },
  'account.changed': { raises: (subject) => [subject], announced: false },
  'exam.failed': { raises: () => [], announced: true },
  'exam.policy-changed': { raises: () => ['settings', 'exam-figures'], announced: false },
  'exam.voided': { raises: () => ['exam-figures'], announced: false },
  'exam.overridden': { raises: () => ['exam-figures'], announced: false },
  'exam.rescored': { raises: () => [], announced: true },
  'exam.disputed': { raises: () => ['bank'], announced: false },
  'exam.dispute-answered': { raises: () => [], announced: true },
  'portfolio.sent': { raises: () => [], announced: true },
  'portfolio.withdrawn': { raises: () => [], announced: false },
  'portfolio.opinion-given': { raises: () => [], announced: false },
  'portfolio.decided': { raises: () => [], announced: false },
  'portfolio.declined': { raises: () => [], announced: true },
  'angoff.opened': { raises: () => [], announced: false },
  'angoff.invited': { raises: () => [], announced: true },
  'angoff.moved': { raises: () => [], announced: true },
  'angoff.closed': { raises: () => [], announced: false },
  'post.published': { raises: (_, payload) => thread(payload), announced: true },
  'post.held': { raises: (_, payload) => thread(payload), announced: false },
  'post.released': { raises: (_, payload) => thread(payload), announced: true },
  'post.removed': { raises: (_, payload) => thread(payload), announced: true },
  'post.edited': { raises: (_, payload) => thread(payload), announced: false },
  'post.voted': { raises: (_, payload) => thread(payload), announced: false },
  'answer.accepted': { raises: (_, payload) => thread(payload), announced: true },
  'answer.taken-back': { raises: (_, payload) => thread(payload), announced: false },
  'thread.judged': { raises: () => ['triage'], announced: false },
  'request.filed': { raises: request, announced: false },
  'mention.added': { raises: request, announced: true },
  'request.proposed': { raises: request, announced: true },
  'request.unlinked': { raises: request, announced: false },
  'me-too.added': { raises: request, announced: false },
  'me-too.withdrawn': { raises: request, announced: false },
  'request.changed': { raises: request, announced: true },
  'request.moved': { raises: request, announced: false },
  'settings.changed': { raises: () => ['settings'], announced: false },
} satisfies Record<string, EventType>

export type EventName = keyof typeof events

import type { Wait } from '#app/features/forum/expected-wait.ts'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type Intent = 'post' | 'remove' | 'ask' | 'keep'

const INTENTS: Intent[] = ['post', 'remove', 'ask', 'keep']

/** The button pressed; a form sent by Enter posts. */
export const intentIn = (text: string): Intent => INTENTS.find((intent) => intent === text) ?? 'post'

/** Why a sent form was not taken, with everything that was typed. */
export type Refusal = {
  typed: Record<string, string>
  errors: FieldErrors
  findings: ExplainedFinding[]
  photo: { id: string; alt: string; qr: string } | null
  /** How long one who asks a moderator usually waits. */
  wait: Wait
  /** What stands there now, when somebody else changed it meanwhile. */
  current: { title: string; body: string; revision: number } | null
}

export type Received = { to: string } | { status: 409 | 422 | 429; refusal: Refusal; retryAfterSeconds?: number }

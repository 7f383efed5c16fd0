import { Form } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { StatedStep } from '#app/features/backlog/volume/ladder-step.ts'
import { useWords } from '#app/messages/use-words.ts'

export type SaidIntent = { step: StatedStep; juster: number | null; qty: number; expiresAt: number }

/** What was said, until when it holds, and one click for another year. `back` leads to one's own page. */
export function OwnIntentLine({ no, said, back }: { no: number; said: SaidIntent; back?: 'mine' }) {
  const { sure } = useWords('volume')
  return (
    <div className="line own-intent">
      <p>
        {sure.said[said.step](said.juster, said.qty)}{' '}
        <small>
          {sure.holdsUntil} <Moment at={said.expiresAt} detail="day" />
        </small>
      </p>
      <Form method="post" action={`/r/${no}/intent`} className="line end">
        {back && <input type="hidden" name="back" value={back} />}
        <button className="button" name="intent" value="confirm">
          {sure.confirm}
        </button>
        <button className="button quiet" name="intent" value="withdraw">
          {sure.withdraw}
        </button>
      </Form>
    </div>
  )
}

import { Form, Link, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { threadPath } from '#app/features/forum/thread.ts'
import type { TieAnswer } from '#app/features/review/tie/receive-tie.server.ts'
import type { TiePage as Page } from '#app/features/review/tie/tie-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: Page; answer?: TieAnswer }

export function TiePage({ page, answer }: Props) {
  const words = useWords('tie')
  const { thread, isAsked } = page
  return (
    <div className="stack stack-l narrow-read">
      <header className="stack">
        <h1>{isAsked ? words.chooseTitle : words.title}</h1>
        <p className="facts">
          <Link to={threadPath(thread)} lang={thread.lang}>
            {thread.title}
          </Link>
        </p>
      </header>
      {isAsked ? <ChooseForm page={page} answer={answer} /> : <AskForm page={page} answer={answer} />}
    </div>
  )
}

function AskForm({ page: { hours, longestReason, thread }, answer }: Props) {
  const words = useWords('tie')
  const busy = useNavigation().state !== 'idle'
  return (
    <Form method="post" className="stack">
      <p className="prose">{words.lede(hours)}</p>
      <Field name="reason" label={words.reason} hint={words.reasonHint} errors={answer?.errors}>
        {(tied) => (
          <textarea {...tied} rows={2} required maxLength={longestReason} defaultValue={answer?.typed.reason} />
        )}
      </Field>
      <p className="line">
        <button className="button primary" name="intent" value="ask" disabled={busy}>
          {words.ask}
        </button>
        <Link className="button quiet" to={threadPath(thread)}>
          {words.back}
        </Link>
      </p>
    </Form>
  )
}

function ChooseForm({ page: { thread, choices }, answer }: Props) {
  const words = useWords('tie')
  const { language } = useShell()
  const busy = useNavigation().state !== 'idle'
  return (
    <Form method="post" className="stack">
      <p className="prose">
        {thread.closedAt === null ? words.chooseLede : words.reopens}{' '}
        {thread.tieDueAt !== null && (
          <>
            {words.until} <Moment at={thread.tieDueAt} />
          </>
        )}
      </p>
      {thread.tieReason && (
        <p>
          {words.said} <q>{thread.tieReason}</q>
        </p>
      )}
      <Field name="what" label={words.what} hint={words.whatHint} errors={answer?.errors}>
        {(tied) => (
          <select {...tied} required defaultValue={answer?.typed.what ?? ''}>
            <option value="">{words.pick}</option>
            {choices.map(({ line, products }) => (
              <optgroup key={line.slug} label={line.name[language]}>
                <option value={`line:${line.slug}`}>{words.wholeLine(line.name[language])}</option>
                {products.map(({ sku, name }) => (
                  <option key={sku} value={`product:${sku}`}>
                    {name[language]} ({sku})
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <p className="line">
        <button className="button primary" name="intent" value="tie" disabled={busy}>
          {words.tie}
        </button>
        <Link className="button quiet" to={threadPath(thread)}>
          {words.back}
        </Link>
      </p>
    </Form>
  )
}

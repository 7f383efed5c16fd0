import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import type { NominatePageData } from '#app/features/backlog/judging/read-nominate.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { markedPostPath } from '#app/features/forum/thread.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: NominatePageData; refused?: CollectRefused }

/** A member puts a thread forward for product staff to hear. */
export function NominatePage({ page, refused }: Props) {
  const words = useWords('judging').nominate
  const { thread, post, own, heard } = page
  return (
    <div className="stack stack-l narrow-page">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus (WCAG 2.1.1) */}
      <section className="draft prose quoted-post" lang={post.lang} aria-label={thread.title} tabIndex={0}>
        <p>
          <b lang={thread.lang}>{thread.title}</b>
        </p>
        <p>{post.excerpt}</p>
      </section>
      {heard.map(({ no, need, lang, label }) => (
        <p key={no}>
          <LabelChip label={label} no={no} /> {words.heardAlready} <q lang={lang}>{need}</q>
        </p>
      ))}
      {own ? <Own own={own} /> : <Ask refused={refused} />}
      <p>
        <Link to={markedPostPath(thread, post.no)}>{words.back}</Link>
      </p>
    </div>
  )
}

function Own({ own: { reason, lang, at, settledAt } }: { own: NonNullable<NominatePageData['own']> }) {
  const words = useWords('judging').nominate
  return (
    <section className="stack">
      <p role="status">
        {settledAt === null ? words.waits : words.judged} <Moment at={settledAt ?? at} detail="day" />
      </p>
      {reason && <q lang={lang ?? undefined}>{reason}</q>}
      {settledAt === null && (
        <Form method="post">
          <button className="button" name="intent" value="withdraw">
            {words.withdraw}
          </button>
        </Form>
      )}
    </section>
  )
}

function Ask({ refused }: Pick<Props, 'refused'>) {
  const words = useWords('judging').nominate
  return (
    <Form method="post" className="stack">
      <Field name="reason" label={words.reason} hint={words.reasonHint} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={3} maxLength={500} defaultValue={refused?.typed.reason} />}
      </Field>
      <p className="line">
        <button className="button primary" name="intent" value="nominate">
          {words.button}
        </button>
      </p>
    </Form>
  )
}

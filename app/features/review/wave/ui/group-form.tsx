import { Form, Link, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { photoUrl } from '#app/features/media/photo-url.ts'
import { ReasonField } from '#app/features/review/decide/ui/decision-form.tsx'
import type { GroupPage } from '#app/features/review/wave/group-page.server.ts'
import type { Received, Refused } from '#app/features/review/wave/receive-group.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { Said } from '#app/platform/errors.ts'

export type Answer = Exclude<Received, { to: string }> | undefined

export function GroupForm({ page, answer }: { page: GroupPage; answer: Answer }) {
  const words = useWords('wave')
  const { group, items } = page
  return (
    <div className="stack stack-l wave">
      <header className="stack">
        <p>
          <Link to="/review/groups">{words.toGroups}</Link>
        </p>
        <h1>{group ? words.shares[group.kind](group.name ?? '') : words.title}</h1>
        {group && (
          <p className="facts">
            <b>{words.count(group.count)}</b>
            <span>{words.accounts(group.accounts)}</span>
            {group.count > items.length && <span>{words.firstOnly(items.length)}</span>}
          </p>
        )}
      </header>
      {answer && 'conflict' in answer && <SaidAlert said={answer.conflict} />}
      {group ? (
        <TickedForm page={page} refused={answer && 'errors' in answer ? answer : undefined} />
      ) : (
        <p className="empty">{words.gone}</p>
      )}
    </div>
  )
}

export function SaidAlert({ said, id }: { said: Said; id?: string }) {
  const errors = useWords('errors')
  return (
    <div className="alert" role="alert" id={id}>
      <p>{sentence(errors, said)}</p>
    </div>
  )
}

function TickedForm({ page, refused }: { page: GroupPage; refused?: Refused }) {
  const words = useWords('wave')
  const busy = useNavigation().state !== 'idle'
  const { errors, typed, ticked } = refused ?? {}
  return (
    <Form method="post" className="stack stack-l">
      <fieldset className="options" aria-describedby={errors?.items ? 'items-error' : undefined}>
        <legend>{words.ticked}</legend>
        {page.items.map((item) => (
          <Item key={item.id} item={item} isTicked={!ticked || ticked.includes(item.tick)} />
        ))}
      </fieldset>
      {errors?.items && <SaidAlert said={errors.items} id="items-error" />}
      <div className="stack">
        <Canned canned={page.canned} typed={typed} />
        <ReasonField hint={words.reasonHint} longest={page.longestReason} errors={errors} typed={typed} />
      </div>
      <div className="line decide-bar">
        <button className="button primary" name="decision" value="publish" disabled={busy}>
          {words.publish}
        </button>
        <button className="button danger" name="decision" value="remove" disabled={busy}>
          {words.remove}
        </button>
        <small>{words.each}</small>
      </div>
    </Form>
  )
}

/** One's own words are shown, for others to decide. */
function Item({ item, isTicked }: { item: GroupPage['items'][number]; isTicked: boolean }) {
  const words = useWords('wave')
  const { kinds } = useWords('review')
  return (
    <div className="wave-item">
      <label>
        <input
          type="checkbox"
          name="item"
          value={item.tick}
          defaultChecked={isTicked && item.mayDecide}
          disabled={!item.mayDecide}
        />
        <span className="stack">
          <span className="facts">
            <b>{item.author}</b>
            <span>{kinds[item.kind]}</span>
            <span>
              <Moment at={item.openedAt} />
            </span>
            {!item.mayDecide && <span>{words.own}</span>}
          </span>
          <b lang={item.lang}>{item.title}</b>
          <span className="as-written" lang={item.lang}>
            {item.excerpt}
          </span>
          {item.photoId && <img src={photoUrl(item.photoId, 320)} alt={words.photo} loading="lazy" />}
        </span>
      </label>
      <Link to={`/review/${item.id}`}>{words.open(item.author)}</Link>
    </div>
  )
}

function Canned({ canned, typed }: Pick<GroupPage, 'canned'> & { typed?: Record<string, string> }) {
  const words = useWords('wave')
  const review = useWords('review').canned
  return (
    <Field name="canned" label={review.label} hint={words.cannedHint}>
      {(tied) => (
        <select {...tied} defaultValue={typed?.canned}>
          <option value="">{review.own}</option>
          {(['remove', 'publish'] as const).map((decision) => (
            <optgroup key={decision} label={words[decision]}>
              {canned
                .filter((one) => one.decision === decision)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

import { Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { PostToEdit } from '#app/features/forum/post-queries.server.ts'
import type { Refusal } from '#app/features/forum/received.ts'
import { markedPostPath } from '#app/features/forum/thread.ts'
import { Alert } from '#app/features/forum/ui/alert.tsx'
import { type Composed, Composer } from '#app/features/forum/ui/composer.tsx'
import { Conflict } from '#app/features/forum/ui/conflict.tsx'
import { Marks } from '#app/features/forum/ui/marks.tsx'
import { RefusalPage } from '#app/features/forum/ui/refusal-page.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Post = Pick<PostToEdit, 'no' | 'kind' | 'threadNo' | 'slug' | 'title' | 'revision'>
type Props = { post: Post; others: boolean; replaces: boolean; composed: Composed; refusal?: Refusal }

export function EditPage({ post, others, replaces, composed, refusal }: Props) {
  const words = useWords('forum')
  const changing = useWords('changing')
  const refused = refusal && refusal.findings.length > 0
  const typed = refusal?.typed ?? composed.typed
  // After a conflict the next try starts from what stands there now.
  const revision = refusal?.current?.revision ?? (Number(typed.revision) || post.revision)
  const submit = refused ? changing.refused.again : changing.edit.save
  const form = (
    <Composer
      {...composed}
      typed={typed}
      errors={refusal?.errors}
      label={words.compose.body}
      submit={submit}
      withPhoto={false}
    >
      <input type="hidden" name="revision" value={revision} key={revision} />
      {post.kind === 'opening' && (
        <Field name="title" label={words.compose.titleField} errors={refusal?.errors}>
          {(tied) => (
            <div className="marked-field">
              <input {...tied} required maxLength={160} defaultValue={typed.title} />
              <Marks of="title" />
            </div>
          )}
        </Field>
      )}
      <Field name="reason" label={others ? changing.edit.reasonOthers : changing.edit.reason} errors={refusal?.errors}>
        {(tied) => (
          <div className="marked-field">
            <input {...tied} required={others} maxLength={300} defaultValue={typed.reason} />
            <Marks of="reason" />
          </div>
        )}
      </Field>
    </Composer>
  )
  if (refusal && refused) return <RefusalPage refusal={refusal}>{form}</RefusalPage>
  return (
    <div className="stack stack-l narrow-read">
      <EditHead post={post} others={others} replaces={replaces} refusal={refusal} />
      {refusal?.current && <Conflict current={refusal.current} typed={typed} opens={post.kind === 'opening'} />}
      {form}
    </div>
  )
}

function EditHead({ post, others, replaces, refusal }: Omit<Props, 'composed'>) {
  const words = useWords('forum')
  const changing = useWords('changing')
  const { conflict, conflictLead } = changing.edit
  if (refusal?.current) return <Alert heading={conflict} lead={conflictLead} refusal={refusal} />
  if (refusal) return <Alert heading={words.compose.fixFirst} lead={words.compose.fixLead} refusal={refusal} />
  return (
    <header className="stack">
      <h1>{changing.edit.title(post.no)}</h1>
      {others && <p className="prose">{changing.edit.others}</p>}
      {replaces && <p className="alert hold">{changing.edit.replaces}</p>}
      <p className="facts">
        <Link to={markedPostPath({ no: post.threadNo, slug: post.slug }, post.no)}>{changing.edit.back}</Link>
      </p>
    </header>
  )
}

import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { GearFields } from '#app/features/backlog/judging/ui/gear-fields.tsx'
import type { CollectPageData } from '#app/features/backlog/read-collect.server.ts'
import type { MarkedWords } from '#app/features/backlog/ui/use-marked-words.ts'
import { plainWords } from '#app/features/search/plain-words.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: CollectPageData; marked?: MarkedWords; refused?: CollectRefused }

const LONGEST_NEED = 300

/** What a new request is called, needs and has to fit. Everything is filled in from the thread, to be looked over. */
export function NewRequest({ page, marked, refused }: Props) {
  const words = useWords('triage')
  const { thread } = page
  return (
    <div className="stack">
      <Field name="title" label={words.newTitle} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={2} maxLength={160} defaultValue={refused?.typed.title ?? thread.title} />}
      </Field>
      <Field name="need" label={words.newNeed} hint={words.newNeedHint} errors={refused?.errors}>
        {(tied) => (
          <textarea
            {...tied}
            key={`${marked?.postNo} ${marked?.start}`}
            rows={3}
            maxLength={LONGEST_NEED}
            defaultValue={refused?.typed.need ?? needIn(page, marked)}
          />
        )}
      </Field>
      <LineField page={page} refused={refused} />
      <GearFields fits={page.fits} scenes={page.scenes} refused={refused} />
    </div>
  )
}

/** The marked words themselves; of a whole post how it begins. */
function needIn({ posts, thread }: CollectPageData, marked: MarkedWords | undefined): string {
  const body = posts.find(({ no }) => no === marked?.postNo)?.body
  const text = marked?.quote || (body ? firstSentence(body) : thread.title)
  return plainWords(text).slice(0, LONGEST_NEED)
}

function LineField({ page: { lines, line }, refused }: Pick<Props, 'page' | 'refused'>) {
  const words = useWords('triage')
  const { language } = useShell()
  return (
    <Field
      name="line"
      label={words.fields.line}
      hint={line.byRule ? words.lineByRule(line.byRule) : undefined}
      errors={refused?.errors}
    >
      {(tied) => (
        <select {...tied} defaultValue={refused?.typed.line ?? line.slug}>
          {lines.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

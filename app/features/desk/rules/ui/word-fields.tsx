import { AreaField, LineField, RuleField, type Shown } from '#app/features/desk/rules/ui/rule-field.tsx'
import type { RuleEditPage } from '#app/features/desk/rules/write/edit-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type WordFieldsProps = Shown & { page: Pick<RuleEditPage, 'ruleId' | 'clauses'> }

export function WordFields({ page: { ruleId, clauses }, ...shown }: WordFieldsProps) {
  const words = useWords('desk')
  const families = [['', words.write.anyFamily], ...Object.entries(words.families)]
  return (
    <section className="stack">
      <h2>{words.write.wordsHeading}</h2>
      {ruleId === null && <LineField name="id" hint={words.hints.id} {...shown} />}
      <div className="desk-both">
        <Choice name="family" choices={families} {...shown} />
        <Choice
          name="clause"
          hint={words.hints.clause}
          choices={[['', words.write.noClause], ...clauses.map(({ id, title }) => [id, title])]}
          {...shown}
        />
      </div>
      <div className="desk-both">
        <AreaField name="titleEn" rows={2} lang="en" {...shown} />
        <AreaField name="titleZh" rows={2} lang="zh-CN" {...shown} />
        <AreaField name="adviceEn" rows={2} lang="en" hint={words.hints.adviceEn} {...shown} />
        <AreaField name="adviceZh" rows={2} lang="zh-CN" {...shown} />
      </div>
    </section>
  )
}

type ChoiceProps = Shown & { name: 'family' | 'clause' | 'atMost'; hint?: string; choices: string[][] }

export function Choice({ name, hint, choices, ...shown }: ChoiceProps) {
  return (
    <RuleField name={name} hint={hint} {...shown}>
      {(tied) => (
        <select {...tied} defaultValue={shown.typed[name]}>
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </RuleField>
  )
}

import { ProblemList, problemsAt } from '#app/features/desk/rules/ui/problem-list.tsx'
import { LineField, type Shown, Ticks } from '#app/features/desk/rules/ui/rule-field.tsx'
import { Choice } from '#app/features/desk/rules/ui/word-fields.tsx'
import { RULE_POWERS } from '#app/features/moderation/rule.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Most rules apply everywhere and to everybody, so this is closed unless something in it is set or wrong. */
export function PlaceFields(shown: Shown) {
  const words = useWords('desk')
  const { fields, hints } = words
  const wrong = ['scope', 'fields', 'author', 'atMost'].flatMap((field) => problemsAt(shown.problems, field))
  const atMost = [['', words.atMost.none], ...RULE_POWERS.map((power) => [power, words.atMost[power]])]
  return (
    <details open={wrong.length > 0 || isSet(shown.typed)}>
      <summary>{words.write.placeHeading}</summary>
      <div className="stack">
        {wrong.length > 0 && <ProblemList id="scope-error" problems={wrong} />}
        <Ticks legend={fields.appliesTo} hint={hints.appliesTo} prefix="in" names={words.places} typed={shown.typed} />
        <Ticks legend={fields.author} hint={hints.author} prefix="author" names={words.authors} typed={shown.typed} />
        <Ticks
          legend={fields.threadKinds}
          hint={hints.threadKinds}
          prefix="kind"
          names={words.threadKinds}
          typed={shown.typed}
        />
        <label className="line">
          <input type="checkbox" name="openingOnly" defaultChecked={shown.typed.openingOnly !== undefined} />
          {fields.openingOnly}
        </label>
        <div className="desk-fields">
          <LineField name="lines" hint={hints.lines} {...shown} />
          <LineField name="firstPosts" type="number" {...shown} />
          <LineField name="leastPosts" type="number" {...shown} />
          <LineField name="mostPosts" type="number" {...shown} />
          <Choice name="atMost" hint={hints.atMost} choices={atMost} {...shown} problems={[]} />
        </div>
      </div>
    </details>
  )
}

const SET = /^(in-|author-|kind-|openingOnly$)/

const isSet = (typed: Shown['typed']) =>
  Object.keys(typed).some((name) => SET.test(name)) ||
  ['lines', 'firstPosts', 'leastPosts', 'mostPosts', 'atMost'].some((name) => typed[name])

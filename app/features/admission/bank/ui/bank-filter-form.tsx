import { Form, Link } from '@remix-run/react'
import { type BankFilter, CONCERNS, STATES } from '#app/features/admission/bank/bank-filter.ts'
import { LEVELS, TOPICS } from '#app/features/admission/blueprint.ts'
import { useWords } from '#app/messages/use-words.ts'

export function BankFilterForm({ filter }: { filter: BankFilter }) {
  const words = useWords('bank-items')
  const { topics } = useWords('admission')
  const { list } = words
  const isFiltered = filter.q !== '' || filter.topic || filter.level || filter.state || filter.only
  return (
    <search>
      <Form className="bank-filter" action="/bank" key={JSON.stringify(filter)}>
        <label className="bank-search">
          {list.search}
          <input type="search" name="q" defaultValue={filter.q} maxLength={200} />
        </label>
        <Choice name="topic" label={list.topic} any={list.anyTopic} chosen={filter.topic}>
          {TOPICS.map((topic) => [topic, `${topic} · ${topics[topic]}`])}
        </Choice>
        <Choice name="level" label={list.level} any={list.anyLevel} chosen={filter.level}>
          {LEVELS.map((level) => [String(level), words.levels[level]])}
        </Choice>
        <Choice name="state" label={list.state} any={list.anyState} chosen={filter.state}>
          {STATES.map((state) => [state, words.states[state]])}
        </Choice>
        <Choice name="only" label={list.only} any={list.anyConcern} chosen={filter.only}>
          {CONCERNS.map((concern) => [concern, list.concerns[concern]])}
        </Choice>
        <p className="line">
          <button className="button">{list.show}</button>
          {isFiltered && (
            <Link className="button quiet" to="/bank">
              {list.all}
            </Link>
          )}
        </p>
      </Form>
    </search>
  )
}

type ChoiceProps = {
  name: string
  label: string
  any: string
  chosen: string | number | undefined
  children: (readonly [string, string])[]
}

function Choice({ name, label, any, chosen, children }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={String(chosen ?? '')}>
        <option value="">{any}</option>
        {children.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
}

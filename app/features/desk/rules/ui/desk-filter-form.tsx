import { Form, Link } from '@remix-run/react'
import type { DeskPage } from '#app/features/desk/rules/show/desk-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function DeskFilterForm({ filter }: Pick<DeskPage, 'filter'>) {
  const words = useWords('desk')
  const choices = { family: words.families, state: words.states, only: words.marks }
  return (
    <search aria-label={words.filter.label}>
      <Form className="desk-filter" key={JSON.stringify(filter)}>
        <label>
          {words.filter.search}
          <input name="q" type="search" defaultValue={filter.q} maxLength={100} />
        </label>
        {(['family', 'state', 'only'] as const).map((name) => (
          <label key={name}>
            {words.filter[name]}
            <select name={name} defaultValue={filter[name] ?? ''}>
              <option value="">{words.filter.all}</option>
              {Object.entries(choices[name]).map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p className="line">
          <button className="button">{words.filter.show}</button>
          <Link className="button quiet" to="/rules/desk">
            {words.filter.reset}
          </Link>
        </p>
      </Form>
    </search>
  )
}

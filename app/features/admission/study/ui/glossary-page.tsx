import { Form, Link } from '@remix-run/react'
import { Icon } from '#app/components/icons.tsx'
import type { GlossaryGroup } from '#app/features/admission/study/find-glossary-terms.ts'
import type { GlossaryTerm } from '#app/features/admission/study/glossary-term.ts'
import { useWords } from '#app/messages/use-words.ts'

type GlossaryPageProps = { asked: string; groups: GlossaryGroup[] }

export function GlossaryPage({ asked, groups }: GlossaryPageProps) {
  const words = useWords('admission')
  const found = groups.reduce((sum, { terms }) => sum + terms.length, 0)
  return (
    <div className="stack stack-l">
      <header className="stack">
        <p className="facts">
          <b>{words.exam}</b>
        </p>
        <h1>{words.glossary.heading}</h1>
        <p className="prose">{words.glossary.lede}</p>
      </header>
      <SearchBox key={asked} asked={asked} />
      <p role="status" className="line">
        {found === 0 ? words.glossary.none(asked) : words.glossary.found(found)}
        {asked !== '' && <Link to="/exam/glossary">{words.glossary.all}</Link>}
      </p>
      {asked === '' && <TopicLinks groups={groups} />}
      {groups.map(({ topic, terms }) => (
        <section key={topic} id={topic} className="stack glossary" aria-labelledby={`${topic}-name`}>
          <h2 id={`${topic}-name`}>{words.topics[topic]}</h2>
          <ul>
            {terms.map((term) => (
              <Term key={term.id} term={term} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function TopicLinks({ groups }: Pick<GlossaryPageProps, 'groups'>) {
  const words = useWords('admission')
  return (
    <nav className="line" aria-label={words.topicsHeading}>
      {groups.map(({ topic }) => (
        <a key={topic} href={`#${topic}`}>
          {words.topics[topic]}
        </a>
      ))}
    </nav>
  )
}

function SearchBox({ asked }: { asked: string }) {
  const words = useWords('admission').glossary
  return (
    <search>
      <Form className="line glossary-search" action="/exam/glossary">
        <label htmlFor="q" className="vh">
          {words.search}
        </label>
        <input id="q" name="q" type="search" maxLength={100} placeholder={words.search} defaultValue={asked} />
        <button className="button">
          <Icon name="search" /> {words.submit}
        </button>
      </Form>
    </search>
  )
}

function Term({ term }: { term: GlossaryTerm }) {
  return (
    <li id={term.id}>
      {(['en', 'zh-CN'] as const).map((lang) => (
        <div key={lang} lang={lang}>
          <h3>{term[lang].term}</h3>
          <p>{term[lang].text}</p>
        </div>
      ))}
    </li>
  )
}

import { Moment } from '#app/components/moment.tsx'
import type { BankItemPage } from '#app/features/admission/bank/bank-item-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Entry = BankItemPage['history'][number]

export function ItemHistory({ history }: Pick<BankItemPage, 'history'>) {
  const words = useWords('bank-items').item
  if (history.length === 0) return null
  return (
    <section className="note">
      <h2>{words.history}</h2>
      <ol className="stack">
        {history.map((entry) => (
          <li key={entry.seq}>
            <p className="facts">
              <Moment at={entry.at} />
              <b>{entry.by ?? words.nobody}</b>
              <span>{words.acts[entry.act] ?? entry.act}</span>
              <Details details={entry.details} />
            </p>
            {entry.reason && <p className="as-written">{entry.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Details({ details }: Pick<Entry, 'details'>) {
  const all = useWords('bank-items')
  const states: Record<string, string> = { ...all.states, ...all.disputes.states }
  const languages: Record<string, string> = all.languages
  const { from, to, version, lang } = (details ?? {}) as Record<string, string | number | undefined>
  return (
    <>
      {from && to && (
        <span>{all.item.fromTo({ from: states[from] ?? String(from), to: states[to] ?? String(to) })}</span>
      )}
      {version && <span>{all.item.version(Number(version))}</span>}
      {lang && <span>{languages[lang] ?? lang}</span>}
    </>
  )
}

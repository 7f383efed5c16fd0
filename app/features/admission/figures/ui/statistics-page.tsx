import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { StatisticsPageData } from '#app/features/admission/figures/statistics-page.server.ts'
import { FlaggedItems } from '#app/features/admission/figures/ui/flagged-items.tsx'
import { GroupTable } from '#app/features/admission/figures/ui/group-table.tsx'
import { ItemScatter } from '#app/features/admission/figures/ui/item-scatter.tsx'
import { ScoreHistogram } from '#app/features/admission/figures/ui/score-histogram.tsx'
import { TimeStrips } from '#app/features/admission/figures/ui/time-strips.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: StatisticsPageData; refusedFlag?: string }

export function StatisticsPage({ page, refusedFlag }: Props) {
  const words = useWords('exam-statistics')
  const { groups, chosen, countedAt, figuresFrom } = page
  return (
    <>
      <BankNav current="/bank/statistics" />
      <div className="stack statistics">
        <header className="stack">
          <h1>{words.title}</h1>
          <p>
            {words.lede}{' '}
            {countedAt !== null && (
              <>
                {words.counted} <Moment at={countedAt} />
              </>
            )}
          </p>
          {groups.length === 0 ? (
            <p className="empty">{words.none}</p>
          ) : (
            <p className="hint">{words.from(figuresFrom)}</p>
          )}
        </header>
        {groups.length > 0 && <GroupTable groups={groups} figuresFrom={figuresFrom} />}
        <div className="plots">
          {chosen && <ScoreHistogram groups={groups} chosen={chosen} figuresFrom={figuresFrom} />}
          {page.points.length > 0 && <ItemScatter points={page.points} />}
        </div>
        <FlaggedItems flags={page.flags} refused={refusedFlag} cleared={page.told === 'cleared'} />
        {groups.length > 0 && <Pairs pairs={page.pairs} />}
        {page.slowest.length > 0 && <TimeStrips points={page.slowest} />}
      </div>
    </>
  )
}

function Pairs({ pairs }: Pick<StatisticsPageData, 'pairs'>) {
  const words = useWords('exam-statistics').pairs
  return (
    <section className="stack">
      <h2>{words.heading}</h2>
      <p className="hint">{words.hint}</p>
      {pairs.length === 0 && <p className="empty">{words.none}</p>}
      {pairs.length > 0 && (
        <>
          <ul className="flag-list">
            {pairs.map(({ key, sameWrong, expected }) => (
              <li key={key}>{words.same(sameWrong, expected.toFixed(1))}</li>
            ))}
          </ul>
          <p>
            <Link className="button" to="/bank/sittings?show=similar">
              {words.look}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

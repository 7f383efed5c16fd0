import { Form, Link } from '@remix-run/react'
import { ITEMS_A_PAGE } from '#app/features/admission/angoff/angoff-panel.ts'
import type { JudgeSheet } from '#app/features/admission/angoff/read-sheet.server.ts'
import type { RatingsRefused } from '#app/features/admission/angoff/receive-ratings.server.ts'
import { RatedItem } from '#app/features/admission/angoff/ui/rated-item.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { sheet: JudgeSheet; saved: boolean; refused?: RatingsRefused }

/** Ten items a page, saved together: works without script, and one can stop and go on. */
export function JudgePage({ sheet, saved, refused }: Props) {
  const words = useWords('angoff').rate
  const { state, page, pages, items, letter } = sheet
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.heading(sheet.name)}</h1>
        <div className="prose">
          <p>{leadOf(state, words)}</p>
          {state !== 'closed' && <p>{words.instruction}</p>}
          {state === 'first-round' && <p>{words.instructionGuess}</p>}
          <p>
            <strong>{words.secret}</strong> {letter && words.you(letter)}
          </p>
        </div>
        <Told sheet={sheet} saved={saved} refused={refused} />
        <PageLinks sheet={sheet} label={words.pages} />
      </header>
      <Form method="post" className="stack stack-l" key={`${state} ${page}`}>
        <input type="hidden" name="round" value={sheet.round ?? 0} />
        <input type="hidden" name="page" value={page} />
        {items.map((item) => (
          <RatedItem key={item.versionId} item={item} sheet={sheet} refused={refused} />
        ))}
        {state !== 'closed' && (
          <p className="line">
            <button className="button primary" name="intent" value="next">
              {page < pages ? words.saveAndNext : words.save}
            </button>
            {page < pages && (
              <button className="button" name="intent" value="stay">
                {words.save}
              </button>
            )}
          </p>
        )}
      </Form>
      <PageLinks sheet={sheet} label={words.pagesBelow} />
    </div>
  )
}

type RateWords = ReturnType<typeof useWords<'angoff'>>['rate']

function leadOf(state: JudgeSheet['state'], words: RateWords): string | undefined {
  if (state === 'talk') return words.talk
  if (state === 'second-round') return words.second
  return state === 'closed' ? words.closed : undefined
}

function Told({ sheet, saved, refused }: Props) {
  const words = useWords('angoff').rate
  const errorWords = useWords('errors')
  const { rated, total, state } = sheet
  const progress = state === 'second-round' ? words.progressAgain : words.progress
  if (refused)
    return (
      <p className="alert" role="alert">
        {refused.errors.form ? sentence(errorWords, refused.errors.form) : words.wrong}
      </p>
    )
  return (
    <p className="line" role="status">
      <b className="n">{progress({ rated, total })}</b>
      {saved && <span>{state === 'first-round' && rated === total ? words.savedAll : words.saved}</span>}
    </p>
  )
}

function PageLinks({ sheet: { id, page, pages, total }, label }: { sheet: JudgeSheet; label: string }) {
  const words = useWords('angoff').rate
  if (pages < 2) return null
  return (
    <nav className="chips" aria-label={label}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((no) => (
        <Link key={no} to={`/bank/angoff/${id}/rate?page=${no}`} aria-current={no === page ? 'page' : undefined}>
          {words.page((no - 1) * ITEMS_A_PAGE + 1, Math.min(no * ITEMS_A_PAGE, total))}
        </Link>
      ))}
    </nav>
  )
}

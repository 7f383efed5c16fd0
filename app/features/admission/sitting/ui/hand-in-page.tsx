import { Form } from '@remix-run/react'
import type { LiveSitting } from '#app/features/admission/sitting/find-sitting.server.ts'
import { Sheet, SheetFacts } from '#app/features/admission/sitting/ui/sheet.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** Everything at a glance, with a way back to each item, before it is final. */
export function HandInPage({ sitting, action }: { sitting: LiveSitting; action: string }) {
  const words = useWords('admission')
  const { sheet, tab, lastServed, deadline } = sitting
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <p className="line facts">
          <b>{words.exam}</b>
          <SheetFacts cells={sheet} />
        </p>
        <h1>{words.finish.heading}</h1>
      </header>
      <StillOpen sitting={sitting} />
      {/* Passing changes who the viewer is, so the whole document is loaded anew. */}
      <Form method="post" action={action} reloadDocument className="line">
        <input type="hidden" name="tab" value={tab ?? ''} />
        <button className="button primary">{words.finish.handIn}</button>
        <button className="button" form="overview" name="go" value={lastServed}>
          {words.finish.back(lastServed)}
        </button>
      </Form>
      <Form method="post" action={action} id="overview" className="note whole-sheet">
        <h2>{words.finish.overview}</h2>
        <input type="hidden" name="tab" value={tab ?? ''} />
        <Sheet cells={sheet} />
        <p>{words.timer.handInBy(deadline)}</p>
      </Form>
    </div>
  )
}

function StillOpen({ sitting: { sheet } }: { sitting: LiveSitting }) {
  const words = useWords('admission').finish
  const open = sheet.filter((cell) => !cell.answered).length
  const flagged = sheet.filter((cell) => cell.flagged).length
  return (
    <div className="prose">
      <p>{open === 0 ? words.allAnswered : words.openItems(open)}</p>
      {flagged > 0 && <p>{words.flaggedItems(flagged)}</p>}
      <p>{words.final}</p>
    </div>
  )
}

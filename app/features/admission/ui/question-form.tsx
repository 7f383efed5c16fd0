import { Form } from '@remix-run/react'
import { useRef, useState } from 'react'
import type { LiveSitting, Question } from '#app/features/admission/find-sitting.server.ts'
import { savePath } from '#app/features/admission/sitting-path.ts'
import { QuestionText } from '#app/features/admission/ui/question-text.tsx'
import { Sheet, SheetFacts } from '#app/features/admission/ui/sheet.tsx'
import { type SaveState, useAutosave } from '#app/features/admission/ui/use-autosave.tsx'
import { useWords } from '#app/messages/use-words.ts'

type QuestionFormProps = { sitting: LiveSitting; position: number; question: Question; onMovedOn: () => void }

/** One item. Every button saves it and then goes where its value says. */
export function QuestionForm({ sitting, position, question, onMovedOn }: QuestionFormProps) {
  const words = useWords('admission').item
  const form = useRef<HTMLFormElement>(null)
  const [now, setNow] = useState({ answered: question.chosen !== null, flagged: question.flagged })
  const { state, sequence, save } = useAutosave(form, savePath(sitting.attemptId), question.sequence, onMovedOn)
  const cells = sitting.sheet.map((cell) => (cell.position === position ? { ...cell, ...now } : cell))

  function noticeChange() {
    const fields = new FormData(form.current ?? undefined)
    setNow({ answered: fields.has('option'), flagged: fields.has('flag') })
    save()
  }

  return (
    <Form method="post" className="exam text-item" ref={form} onChange={noticeChange}>
      <input type="hidden" name="tab" value={sitting.tab ?? ''} />
      <input type="hidden" name="position" value={position} />
      {sequence !== undefined && <input type="hidden" name="sequence" value={sequence} />}
      <QuestionText id="stem" lang={sitting.lang} stem={question.stem} />
      <div className="stack">
        <fieldset aria-describedby="stem">
          <legend className="vh">{words.chooseOne}</legend>
          <div className="options" lang={sitting.lang}>
            {question.options.map(({ token, text }) => (
              <label key={token}>
                <input type="radio" name="option" value={token} defaultChecked={token === question.chosen} />
                <span>{text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <MoveButtons position={position} length={cells.length} flagged={question.flagged} />
        <SaveNote state={state} />
      </div>
      <section className="note">
        <div className="line">
          <h2>{words.overview}</h2>
          <SheetFacts cells={cells} />
        </div>
        <Sheet cells={cells} current={position} />
        <p className="line">
          <span>{words.kept}</span>
          <button className="button end" name="go" value="finish">
            {words.finish}
          </button>
        </p>
      </section>
    </Form>
  )
}

function MoveButtons({ position, length, flagged }: { position: number; length: number; flagged: boolean }) {
  const words = useWords('admission').item
  const isLast = position === length
  return (
    <div className="line">
      <button className="button primary" name="go" value={isLast ? 'finish' : position + 1}>
        {isLast ? words.saveAndFinish : words.saveAndGo(position + 1)}
      </button>
      {position > 1 && (
        <button className="button" name="go" value={position - 1}>
          {words.back(position - 1)}
        </button>
      )}
      <label className="button">
        <input type="checkbox" name="flag" defaultChecked={flagged} />
        {words.flag}
      </label>
    </div>
  )
}

function SaveNote({ state }: { state: SaveState }) {
  const words = useWords('admission').item
  return (
    <p className="save-note" role="status">
      {state === 'idle' ? '' : words[state]}
    </p>
  )
}

import { Form } from '@remix-run/react'
import { useRef, useState } from 'react'
import type { LiveSitting, Question } from '#app/features/admission/sitting/find-sitting.server.ts'
import { picturePath, savePath } from '#app/features/admission/sitting/sitting-path.ts'
import { MoveButtons } from '#app/features/admission/sitting/ui/move-buttons.tsx'
import { ReadingAids } from '#app/features/admission/sitting/ui/reading-aids.tsx'
import { Sheet, SheetFacts } from '#app/features/admission/sitting/ui/sheet.tsx'
import { type Clock, type SaveState, useAutosave } from '#app/features/admission/sitting/ui/use-autosave.tsx'
import { QuestionPicture } from '#app/features/admission/ui/question-picture.tsx'
import { QuestionText } from '#app/features/admission/ui/question-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

type QuestionFormProps = {
  sitting: LiveSitting
  position: number
  question: Question
  onMovedOn: () => void
  onClock: (clock: Clock) => void
}

/** One item. Every button saves it and then goes where its value says. */
export function QuestionForm({ sitting, position, question, ...on }: QuestionFormProps) {
  const words = useWords('admission').item
  const form = useRef<HTMLFormElement>(null)
  const [now, setNow] = useState({ answered: question.chosen !== null, flagged: question.flagged })
  const path = savePath(sitting.attemptId)
  const { state, sequence, save } = useAutosave(form, { path, stored: question.sequence, ...on })
  const cells = sitting.sheet.map((cell) => (cell.position === position ? { ...cell, ...now } : cell))
  const { picture, lang, stem } = question
  const next = position === cells.length ? 'finish' : position + 1

  function noticeChange() {
    const fields = new FormData(form.current ?? undefined)
    setNow({ answered: fields.has('option'), flagged: fields.has('flag') })
    save()
  }

  return (
    <Form method="post" className={picture ? 'exam' : 'exam text-item'} ref={form} onChange={noticeChange}>
      {/* Enter presses the first button of a form: that must not be the one for the language. */}
      <button className="vh" name="go" value={next} tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="tab" value={sitting.tab ?? ''} />
      <input type="hidden" name="position" value={position} />
      {sequence !== undefined && <input type="hidden" name="sequence" value={sequence} />}
      <ReadingAids others={question.otherLangs} />
      {picture ? (
        <QuestionPicture {...{ picture, lang }} src={picturePath(sitting.attemptId, position)} />
      ) : (
        <QuestionText id="stem" lang={lang} stem={stem} />
      )}
      <div className="stack">
        {picture && <QuestionText id="stem" lang={lang} stem={stem} />}
        <Options question={question} />
        <MoveButtons position={position} next={next} flagged={question.flagged} />
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

function Options({ question }: { question: Question }) {
  const words = useWords('admission').item
  return (
    <fieldset aria-describedby="stem">
      <legend className="vh">{words.chooseOne}</legend>
      <div className="options" lang={question.lang}>
        {question.options.map(({ token, text }) => (
          <label key={token}>
            <input type="radio" name="option" value={token} defaultChecked={token === question.chosen} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
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

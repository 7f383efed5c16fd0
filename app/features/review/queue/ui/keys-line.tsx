import { Fragment, type RefObject, useRef } from 'react'
import { useLetterKeys } from '#app/components/use-letter-keys.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Appears once keys work, that is, with script; in its own space at the end of the page. */
export function KeysLine() {
  const words = useWords('review').keys
  const { on, turn } = useLetterKeys()
  const help = useRef<HTMLDialogElement>(null)
  if (on === undefined) return <p className="keys wide-only" />
  return (
    <div className="keys wide-only">
      {on && (
        <>
          <Key letters={['J', 'K']} does={words.nextPrevious} />
          <Key letters={['C']} does={words.claim} />
          <Key letters={['R']} does={words.reason} />
          <Key letters={['O']} does={words.openThread} />
          <button
            type="button"
            className="button quiet"
            aria-keyshortcuts="?"
            onClick={() => help.current?.showModal()}
          >
            <kbd>?</kbd> {words.all}
          </button>
        </>
      )}
      <button type="button" className="button quiet" onClick={() => turn(!on)}>
        {on ? words.turnOff : words.turnOn}
      </button>
      <KeysHelp dialog={help} />
    </div>
  )
}

function Key({ letters, does }: { letters: string[]; does: string }) {
  return (
    <span>
      {letters.map((letter) => (
        <kbd key={letter}>{letter}</kbd>
      ))}
      {does}
    </span>
  )
}

function KeysHelp({ dialog }: { dialog: RefObject<HTMLDialogElement> }) {
  const words = useWords('review').keys
  const all: [string, string][] = [
    ['J', words.next],
    ['K', words.previous],
    ['P', words.publish],
    ['X', words.remove],
    ['U', words.undo],
    ['R', words.reason],
    ['E', words.mend],
    ['C', words.claim],
    ['Esc', words.leave],
    ['O', words.openThread],
    ['?', words.all],
  ]
  return (
    <dialog ref={dialog} className="keys-help" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.label}</h2>
      <dl className="pairs">
        {all.map(([letter, does]) => (
          <Fragment key={letter}>
            <dt>
              <kbd>{letter}</kbd>
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <form method="dialog">
        <button className="button">{words.close}</button>
      </form>
    </dialog>
  )
}

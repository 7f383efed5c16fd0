import { useLetterKeys } from '#app/components/use-letter-keys.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Appears once keys work, that is, with script; the buttons themselves show their letters. */
export function LetterKeys() {
  const words = useWords('bank-items').review
  const { on, turn } = useLetterKeys()
  return (
    <span className="keys wide-only end">
      {on && (
        <>
          <span>
            <kbd>A</kbd> {words.approve}
          </span>
          <span>
            <kbd>X</kbd> {words.return}
          </span>
          <span>
            <kbd>R</kbd> {words.keyNote}
          </span>
          <span>
            <kbd>J</kbd> {words.keyNext}
          </span>
        </>
      )}
      {on !== undefined && (
        <button type="button" className="button quiet" onClick={() => turn(!on)}>
          {on ? words.keysOff : words.keysOn}
        </button>
      )}
    </span>
  )
}

import { useWords } from '#app/messages/use-words.ts'

/** Yes or no, within the form of a card; the other can be pressed as well. */
export function Helped({ helped }: { helped: boolean | null }) {
  const words = useWords('answers')
  return (
    <fieldset className="line helped" aria-label={words.helped}>
      <small aria-hidden>{words.helped}</small>
      <button className="button quiet" name="intent" value="helped" aria-pressed={helped === true}>
        {words.yes}
      </button>
      <button className="button quiet" name="intent" value="helped-not" aria-pressed={helped === false}>
        {words.no}
      </button>
    </fieldset>
  )
}

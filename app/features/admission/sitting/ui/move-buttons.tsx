import { useWords } from '#app/messages/use-words.ts'

type MoveButtonsProps = { position: number; next: number | 'finish'; flagged: boolean }

export function MoveButtons({ position, next, flagged }: MoveButtonsProps) {
  const words = useWords('admission').item
  return (
    <div className="line">
      <button className="button primary" name="go" value={next}>
        {next === 'finish' ? words.saveAndFinish : words.saveAndGo(next)}
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

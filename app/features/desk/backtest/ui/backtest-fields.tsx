import { SIZES } from '#app/features/desk/backtest/sizes.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Over how many posts and with which power. The button stands in whichever form holds the rule, and says so by `intent`. */
export function BacktestFields() {
  const words = useWords('backtest').form
  return (
    <fieldset className="backtest-fields">
      <legend>{words.heading}</legend>
      <p className="hint">{words.text}</p>
      <label>
        {words.most}
        <select name="most" defaultValue={SIZES.at(-1)}>
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {words.posts(size)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.power}
        <select name="power" defaultValue="review">
          <option value="review">{words.powers.review}</option>
          <option value="block">{words.powers.block}</option>
        </select>
      </label>
      <button className="button" name="intent" value="backtest">
        {words.start}
      </button>
    </fieldset>
  )
}

/** A short choice that is not a question of the instrument: no answer of it is a point. */
export function Radios<Value extends string>({
  name,
  legend,
  choices,
  value,
  onChoose,
}: {
  name: string
  legend: string
  choices: readonly (readonly [Value, string])[]
  value: Value | undefined
  onChoose: (value: Value) => void
}) {
  return (
    <fieldset part="question">
      <legend>{legend}</legend>
      <div class="aside">
        {choices.map(([choice, label]) => (
          <label key={choice} class="answer" part="answer">
            <input
              type="radio"
              name={name}
              checked={value === choice}
              onChange={() => onChoose(choice)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

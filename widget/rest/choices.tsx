/** A few choices that follow each other as they fit: radios, or boxes where several may hold. */
export function Choices<Value extends string | number>({
  type,
  name,
  legend,
  choices,
  isChosen,
  onChoose,
}: {
  type: 'radio' | 'checkbox'
  name: string
  legend: string
  choices: readonly (readonly [Value, string])[]
  isChosen: (value: Value) => boolean
  onChoose: (value: Value) => void
}) {
  return (
    <fieldset part="question">
      <legend tabIndex={-1}>{legend}</legend>
      <div class="row boxes">
        {choices.map(([value, label]) => (
          <label key={value} class="answer" part="answer">
            <span class="in">
              <input
                type={type}
                name={name}
                checked={isChosen(value)}
                onChange={() => onChoose(value)}
              />
              <span>{label}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface RadiosProps<Value extends string> {
  name: string
  legend: string
  /** Each with its words, in the order they are shown. */
  words: Readonly<Record<Value, string>>
  chosen: Value | undefined
  onChoose(value: Value): void
}

/** A group of radio buttons. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { name, legend, words, chosen, onChoose } = props
  const values = Object.keys(words) as Value[]
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="radio">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}

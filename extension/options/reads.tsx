import type { OptionsText } from '#shared/text/agent/options-fr.ts'

/** What the extension may read and what it may not, in plain words. */
export function Reads({ text }: { text: OptionsText['reads'] }) {
  return (
    <section aria-labelledby="reads-title">
      <h2 id="reads-title">{text.title}</h2>
      <div class="reads">
        <List title={text.does} items={text.doesList} />
        <List title={text.doesNot} items={text.doesNotList} />
      </div>
      <p>{text.keeps}</p>
    </section>
  )
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

import type { WelcomeText } from '#shared/text/agent/welcome-fr.ts'

/** What is read, when, and what never is. */
export function Reads({ text }: { text: WelcomeText['reads'] }) {
  return (
    <section aria-labelledby="reads-title">
      <h2 id="reads-title">{text.title}</h2>
      <p>{text.when}</p>
      <div class="halves">
        <List title={text.does} items={text.doesList} />
        <List title={text.never} items={text.neverList} />
      </div>
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

import type { OptionsText } from '#shared/text/agent/options-fr.ts'

/** What the extension may read and what it may not, in plain words. */
export function Reads({ text }: { text: OptionsText['reads'] }) {
  return (
    <section aria-labelledby="reads-title">
      <h3 id="reads-title">{text.title}</h3>
      <div class="reads">
        <List title={text.does} items={text.doesList} />
        <List title={text.doesNot} items={text.doesNotList} />
      </div>
      <p>{text.keeps}</p>
      <p>
        <a href={chrome.runtime.getURL('welcome/welcome.html')} target="_blank" rel="noreferrer">
          {text.again}
        </a>
      </p>
    </section>
  )
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { TitledList } from '../ui/titled-list.tsx'

/** What the extension may read and what it may not, in plain words. */
export function Reads({ text }: { text: OptionsText['reads'] }) {
  return (
    <section aria-labelledby="reads-title">
      <h3 id="reads-title">{text.title}</h3>
      <div class="reads">
        <TitledList heading="h4" title={text.does} items={text.doesList} />
        <TitledList heading="h4" title={text.doesNot} items={text.doesNotList} />
      </div>
      <p>{text.compares}</p>
      <p>{text.keeps}</p>
      <p>
        <a href={chrome.runtime.getURL('welcome/welcome.html')} target="_blank" rel="noreferrer">
          {text.again}
        </a>
      </p>
    </section>
  )
}

import type { WelcomeText } from '#shared/text/agent/welcome-fr.ts'
import { TitledList } from '../ui/titled-list.tsx'

/** What is read, when, and what never is. */
export function Reads({ text }: { text: WelcomeText['reads'] }) {
  return (
    <section aria-labelledby="reads-title">
      <h2 id="reads-title">{text.title}</h2>
      <p>{text.when}</p>
      <div class="halves">
        <TitledList heading="h3" title={text.does} items={text.doesList} />
        <TitledList heading="h3" title={text.never} items={text.neverList} />
      </div>
      <p>{text.compares}</p>
    </section>
  )
}

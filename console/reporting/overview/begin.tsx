import type { Overview } from '#shared/contract/reporting/overview.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'

/** Where each step is done. */
const places: Readonly<Record<string, string>> = {
  services: `${fragments.start}/service`,
  sites: `${fragments.start}/questions`,
  questions: `${fragments.start}/questions`,
  choices: fragments.declarations,
}

/** What an organisation that begins does first, in its order; what is done is ticked. */
export function Begin({ steps }: { steps: Overview['begin'] }) {
  const { locale } = useLanguage()
  const words = homeText[locale].begin
  const said: Readonly<Record<string, string>> = words.steps
  return (
    <section class="home-begin" aria-labelledby="home-begin">
      <h2 id="home-begin">{words.title}</h2>
      <p>{words.intro}</p>
      <ol>
        {steps.map(({ id, done }) => (
          <li key={id} data-done={done}>
            <svg class="home-step" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <rect x="3" y="3" width="18" height="18" rx="3" />
              {done && <path d="M7 12.5 10.5 16 17 8.5" />}
            </svg>
            <span>
              <a href={ownOf(places, id) ?? fragments.start}>{ownOf(said, id) ?? id}</a>
              <span class="home-step-said">{done ? words.done : words.todo}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** Which site asks about the proofs of a request, and of which service. */
export interface AskingSite {
  site: string
  /** Its address, where feedback is given without script. */
  origin: string
  service: string
  /** What the page knows of the promise, signed: it comes back with what is answered. */
  facts: string
}

/** Where a usager says what they think of the dates and messages of a request whose time has come. */
export function FeedbackPart({ asking, locale }: { asking: AskingSite; locale: UsagerLocale }) {
  const text = requestText[locale].feedback
  const site = asking.origin.replace(/^https?:\/\//, '')
  return (
    <section class="opinion" aria-labelledby="opinion-title">
      <h2 id="opinion-title">{text.title}</h2>
      <p>{text.intro}</p>
      <p class="hint">{text.joined}</p>
      <parvis-feedback service={asking.service} mode="open" lang={locale} place={asking.facts}>
        <a class="button" href={asking.origin}>
          {text.link}
        </a>
      </parvis-feedback>
      <noscript>
        <p class="hint">{fill(text.without, { site })}</p>
      </noscript>
      <script async src="/preuves/parvis.js" data-site={asking.site} />
    </section>
  )
}

import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** The site and the service of the feedback about a request's proofs. */
export interface FeedbackSite {
  site: string
  /** URL of the feedback page without script. */
  origin: string
  service: string
  /** Signed statistics of the promise, which the widget sends back with the answers. */
  facts: string
}

/** Asks for feedback about the dates and messages of a finished request. */
export function FeedbackPart({ asking, locale }: { asking: FeedbackSite; locale: UsagerLocale }) {
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

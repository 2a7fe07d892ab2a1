import type { Locale } from '#shared/text/locale.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { writePage } from '../../platform/pages/page.tsx'

/** What is tried, and how it is looked at. */
interface Trial {
  draft: string
  site: string
  service: string
  mode: 'ended' | 'open'
  /** Language of the form; the page around it speaks the one of whoever tries it. */
  spoken: UsagerLocale
}

/** A page like one of the site's, where the form of a configuration that is tried really works. */
export function writePreviewPage(
  { draft, site, service, mode, spoken }: Trial,
  locale: Locale,
): string {
  const text = questionsText[locale].preview
  return writePage({
    title: text.title,
    locale,
    children: (
      <main class="trial">
        <p class="trial-banner">{text.banner}</p>
        <h1>{text.heading}</h1>
        <p>{text[mode]}</p>
        <parvis-feedback service={service} mode={mode} lang={spoken}>
          <a href={`/preview/${draft}/?locale=${spoken}&service=${service}&mode=${mode}`}>
            {text.link}
          </a>
        </parvis-feedback>
        <script async src={`/preview/${draft}/parvis.js`} data-site={site} />
      </main>
    ),
  })
}

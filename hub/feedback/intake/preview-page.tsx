import type { Locale } from '#shared/text/locale.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { writeDocument } from '../../platform/pages/document.tsx'

/** A preview and its display. */
interface Trial {
  draft: string
  site: string
  service: string
  mode: 'ended' | 'open'
  /** Language of the form; the page around it has the reader's. */
  spoken: UsagerLocale
}

/** Writes a page like one of the site's, with a working form of the previewed configuration. */
export function writePreviewPage(
  { draft, site, service, mode, spoken }: Trial,
  locale: Locale,
): string {
  const text = questionsText[locale].preview
  return writeDocument({
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

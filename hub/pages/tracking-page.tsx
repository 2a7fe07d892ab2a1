import type { Tracking } from '#shared/contract/tracking.ts'
import { TrackingView } from '#shared/drawing/tracking.tsx'
import type { Locale } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { CodeField } from './code-field.tsx'
import { Languages } from './languages.tsx'
import { writePage } from './page.tsx'

/** A request's page: readable without script and without account. */
export function writeTrackingPage(tracking: Tracking, locale: Locale): string {
  const text = usagerText[locale].tracker
  return writePage({
    title: `${tracking.headline} – ${text.title}`,
    locale,
    children: (
      <main>
        <Languages locale={locale} />
        <TrackingView tracking={tracking} text={text} heading="h1" />
        <p>
          <a class="again" href={`/suivi?locale=${locale}`}>
            {text.another}
          </a>
        </p>
      </main>
    ),
  })
}

/**
 * The page that asks for a code.
 * @param fault what was wrong with the code that was typed, in words, and that code to be mended.
 */
export function writeTrackingForm(
  locale: Locale,
  fault?: { sentence: string; typed: string },
): string {
  const text = usagerText[locale].tracker
  return writePage({
    title: text.title,
    locale,
    children: (
      <main>
        <Languages locale={locale} />
        <h1>{text.title}</h1>
        <form action="/suivi" method="get">
          <input type="hidden" name="locale" value={locale} />
          <CodeField label={text.code} hint={text.codeHint} fault={fault} />
          <button type="submit">{text.show}</button>
        </form>
      </main>
    ),
  })
}

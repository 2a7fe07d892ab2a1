import type { PromiseKey } from '#shared/contract/signed-promise.ts'
import type { Tracking } from '#shared/contract/tracking.ts'
import { TrackingView } from '#shared/drawing/tracking.tsx'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { CodeField } from './code-field.tsx'
import { Languages } from './languages.tsx'
import { writePage } from './page.tsx'
import { PromiseCheck, PromiseMark } from './promise-mark.tsx'

/** A request's page: readable without script and without account. */
export function writeTrackingPage(
  tracking: Tracking,
  locale: UsagerLocale,
  { code, keys }: { code: string; keys: readonly PromiseKey[] },
): string {
  const { page, tracker: text } = usagerText[locale]
  const signed = tracking.promise?.signed
  return writePage({
    title: `${tracking.headline} – ${page.tracking}`,
    locale,
    children: (
      <main>
        <Languages locale={locale} />
        <TrackingView tracking={tracking} text={text} heading="h1" />
        {signed && (
          <PromiseMark
            signed={signed}
            locale={locale}
            file={`/suivi/${encodeURIComponent(code)}/promesse.jws`}
          />
        )}
        <PromiseCheck keys={keys} locale={locale} />
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
  locale: UsagerLocale,
  fault?: { sentence: string; typed: string },
): string {
  const { page, tracker: text } = usagerText[locale]
  return writePage({
    title: page.tracking,
    locale,
    children: (
      <main>
        <Languages locale={locale} />
        <h1>{page.tracking}</h1>
        <form action="/suivi" method="get">
          <input type="hidden" name="locale" value={locale} />
          <CodeField label={text.code} hint={text.codeHint} fault={fault} />
          <button type="submit">{text.show}</button>
        </form>
      </main>
    ),
  })
}

import type { ComponentChildren } from 'preact'
import { pagesText, restText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { writeMailLink } from '#shared/text/write-mail-link.ts'

/** The script that copies, shares and prints a code. */
export const keepScript = `/widget/${__WIDGET_VERSION__}/keep.js`

/**
 * Three ways to keep a code: copied, sent to oneself, printed. The hub sends nothing: without script a
 * link opens the person's own mail, and the page needs `keepScript` for the others.
 */
export function KeepCode({
  code,
  letter,
  locale,
}: {
  code: string
  /** What one sends to oneself. */
  letter: { subject: string; lines: readonly string[] }
  locale: UsagerLocale
}) {
  const { copy, copied, mail } = restText[locale]
  return (
    <p class="keep">
      <button type="button" hidden data-copy={code} data-copied={copied}>
        {copy}
      </button>
      <a
        href={writeMailLink(letter.subject, letter.lines)}
        data-share={[letter.subject, '', ...letter.lines].join('\n')}
      >
        {mail}
      </a>
      <PrintPage locale={locale} />
      <span role="status" class="muted" />
    </p>
  )
}

/** Prints the page; without script the browser's own menu does. */
export function PrintPage({ locale }: { locale: UsagerLocale }) {
  return (
    <button type="button" hidden data-print>
      {pagesText[locale].print}
    </button>
  )
}

/** Copies a code that stands beside it; without script nothing is shown. */
export function CopyCode({
  code,
  locale,
  children,
}: {
  code: string
  locale: UsagerLocale
  /** What stands beside its button. */
  children?: ComponentChildren
}) {
  return (
    <p class="keep">
      <button type="button" hidden data-copy={code} data-copied={restText[locale].copied}>
        {pagesText[locale].copyCode}
      </button>
      {children}
      <span role="status" class="muted" />
    </p>
  )
}

import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** A whole page of the hub, readable without script. */
export function writePage({
  title,
  locale,
  children,
  script,
  style = '/assets/pages.css',
}: {
  title: string
  locale: UsagerLocale
  children: ComponentChildren
  /** URL of its script, if any. */
  script?: string
  style?: string
}): string {
  return `<!doctype html>${renderToString(
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={style} />
        {script && <script type="module" src={script} />}
      </head>
      <body>{children}</body>
    </html>,
  )}`
}

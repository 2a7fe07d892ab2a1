import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** Writes a whole document of the hub, with nothing around its content. */
export function writeDocument({
  title,
  locale,
  children,
  script,
  styles = ['/assets/pages.css'],
}: {
  title: string
  locale: UsagerLocale
  children: ComponentChildren
  /** URL of its script, if any. */
  script?: string | undefined
  /** URLs of its style sheets: the security policy allows no inline style. */
  styles?: readonly string[]
}): string {
  return `<!doctype html>${renderToString(
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        {styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        {script && <script type="module" src={script} />}
      </head>
      <body>{children}</body>
    </html>,
  )}`
}

import type { ComponentChildren } from 'preact'
import type { Locale } from '#shared/text/locale.ts'

/**
 * Renders the frame of every demo page: metadata, and a skip link to the content with the id
 * `contenu`.
 * @param hidden excludes it from search engines
 * @param more more elements of the head
 */
export function Document(props: {
  locale: Locale
  title: string
  style: string
  icon: string
  skip: string
  hidden?: boolean
  more?: ComponentChildren
  children: ComponentChildren
}) {
  const { locale, title, style, icon, skip, hidden, more, children } = props
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {hidden && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="stylesheet" href={style} />
        <link rel="icon" type="image/svg+xml" href={icon} />
        {more}
      </head>
      <body>
        <a class="skip" href="#contenu">
          {skip}
        </a>
        {children}
      </body>
    </html>
  )
}

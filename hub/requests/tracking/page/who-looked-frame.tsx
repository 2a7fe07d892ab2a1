import type { ComponentChildren } from 'preact'
import { whoLookedText } from '#shared/text/usager/requests/text.ts'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'

/** Writes the frame around the pages of the access log. */
export function writeWhoLookedFrame(
  {
    code,
    languages,
    children,
  }: {
    code: string
    /** The choice of language, when the page answers a form. */
    languages?: ComponentChildren
    children: ComponentChildren
  },
  frame: PageFrame,
): string {
  const { locale } = frame
  const { title, intro, back } = whoLookedText[locale]
  return writePage({
    title,
    ...frame,
    languages: languages ?? <Languages locale={locale} />,
    children: (
      <main class="request who-looked">
        <h1>{title}</h1>
        <p>{intro}</p>
        {children}
        <p>
          <a class="again" href={`/suivi/${code}?locale=${locale}`}>
            {back}
          </a>
        </p>
      </main>
    ),
  })
}

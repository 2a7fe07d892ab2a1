import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'

/** Asks for confirmation before a usager is asked no more, or confirms it. */
export function writeRefusalPage(
  { token, isDone }: { token: string; isDone: boolean },
  frame: PageFrame,
): string {
  const { locale } = frame
  const text = pagesText[locale].refusal
  return writePage({
    title: text.title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main>
        <h1>{text.title}</h1>
        {isDone ? (
          <>
            <p role="status">{text.done}</p>
            <p>{text.goesOn}</p>
          </>
        ) : (
          <>
            <p>{text.what}</p>
            <form
              class="choices"
              action={`/ne-plus-demander/${token}?locale=${locale}`}
              method="post"
            >
              <button type="submit">{text.title}</button>
            </form>
          </>
        )}
        <p>
          <a class="again" href={`/suivi?locale=${locale}`}>
            {usagerText[locale].page.tracking}
          </a>
        </p>
      </main>
    ),
  })
}

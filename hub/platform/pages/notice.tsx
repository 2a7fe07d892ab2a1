import { type PageFrame, writePage } from './page.tsx'

/** A page with one message. @param way link to the next step, if any. */
export function writeNotice(
  frame: PageFrame,
  title: string,
  said: string,
  way?: { href: string; words: string },
): string {
  return writePage({
    ...frame,
    title,
    children: (
      <main>
        <h1>{title}</h1>
        <p>{said}</p>
        {way && (
          <p>
            <a class="again" href={way.href}>
              {way.words}
            </a>
          </p>
        )}
      </main>
    ),
  })
}

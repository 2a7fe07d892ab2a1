import { useLayoutEffect } from 'preact/hooks'
import { welcomeText } from '#shared/text/agent/text.ts'
import { useLocale } from '../ui/use-locale.ts'
import { Begin } from './begin.tsx'
import { Picture } from './picture.tsx'
import { Reads } from './reads.tsx'
import { Rights } from './rights.tsx'

/** The page of the first run: what Parvis does, what it never does, and how to begin. */
export function Welcome() {
  const { locale, other, choose } = useLocale()
  const text = welcomeText[locale]

  useLayoutEffect(() => {
    document.title = text.title
  }, [text])
  return (
    <>
      <header>
        <div class="bar">
          <h1>{text.title}</h1>
          <button type="button" class="quiet" lang={other} onClick={() => choose(other)}>
            {welcomeText[other].language}
          </button>
        </div>
        <p class="lead">{text.lead}</p>
      </header>
      <main>
        <Picture text={text.picture} />
        <Begin text={text} locale={locale} />
        <Reads text={text.reads} />
        <section aria-labelledby="leaves-title">
          <h2 id="leaves-title">{text.leaves.title}</h2>
          <p>{text.leaves.body}</p>
          <p>{text.leaves.acts}</p>
          <p class="muted">{text.leaves.team}</p>
        </section>
        <Rights text={text.rights} />
      </main>
      <footer>
        <p class="muted">{text.later}</p>
        <p>
          <button type="button" class="quiet" onClick={() => chrome.runtime.openOptionsPage()}>
            {text.options}
          </button>
        </p>
      </footer>
    </>
  )
}

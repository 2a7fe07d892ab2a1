import { useLayoutEffect } from 'preact/hooks'
import { optionsText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import { useLocale } from '../use-locale.ts'
import { Hub } from './hub.tsx'
import { Reads } from './reads.tsx'
import { Rules } from './rules.tsx'
import { Sessions } from './sessions.tsx'
import { Taught } from './taught.tsx'
import { Tools } from './tools.tsx'

/** The settings: which hub, which tools, and what is read there. */
export function Options() {
  const { locale, other, choose } = useLocale()
  const text = optionsText[locale]

  useLayoutEffect(() => {
    document.title = text.title
  }, [text])
  return (
    <>
      <header class="bar">
        <h1>{text.heading}</h1>
        <button type="button" class="quiet" lang={other} onClick={() => choose(other)}>
          {optionsText[other].language}
        </button>
      </header>
      <main>
        <Hub text={text.hub} />
        <Tools text={text.tools} />
        <Rules text={text.rules} />
        <Taught text={text.taught} />
        <Sessions text={text.sessions} />
        <Reads text={text.reads} />
      </main>
      <footer class="muted">
        {fill(text.version, { version: chrome.runtime.getManifest().version })}
      </footer>
    </>
  )
}

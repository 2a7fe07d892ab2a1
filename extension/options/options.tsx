import { useLayoutEffect } from 'preact/hooks'
import { optionsText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import { useLocale } from '../ui/use-locale.ts'
import { Diagnostic } from './diagnostic/diagnostic.tsx'
import { Group } from './group.tsx'
import { Hub } from './hub.tsx'
import { Language } from './language.tsx'
import { Offered } from './offered.tsx'
import { Policy } from './policy.tsx'
import { Reads } from './reads.tsx'
import { Rules } from './rules.tsx'
import { Sessions } from './sessions.tsx'
import { Shortcuts } from './shortcuts.tsx'
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
        <Group id="organisation" title={text.groups.organisation}>
          <Hub text={text.hub} />
          <Policy text={text.policy} locale={locale} />
          <Rules text={text.rules} />
        </Group>
        <Group id="tools" title={text.groups.tools}>
          <Offered text={text.offered} />
          <Tools text={text.tools} />
          <Taught text={text.taught} />
        </Group>
        <Group id="you" title={text.groups.you}>
          <Sessions text={text.sessions} />
          <Language text={text.languages} />
          <Shortcuts text={text.shortcuts} />
        </Group>
        <Group id="help" title={text.groups.help}>
          <Reads text={text.reads} />
          <Diagnostic text={text.diagnostic} locale={locale} />
        </Group>
      </main>
      <footer class="muted">
        {fill(text.version, { version: chrome.runtime.getManifest().version })}
      </footer>
    </>
  )
}

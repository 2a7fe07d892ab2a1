import { useEffect, useState } from 'preact/hooks'
import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { isFirefox } from '../shared/permission-pattern.ts'

/** What Firefox has beside: the page where its shortcuts are changed. Old versions do not. */
declare const browser: { commands: { openShortcutSettings?(): Promise<void> } } | undefined

/** The keys of Parvis in this browser, and where they are changed: browsers let no page do it. */
export function Shortcuts({ text }: { text: OptionsText['shortcuts'] }) {
  const [commands, setCommands] = useState<readonly chrome.commands.Command[]>([])
  const [isByHand, setByHand] = useState(false)

  useEffect(() => {
    const read = () => void chrome.commands.getAll().then(setCommands)
    // They are changed on another page, so they are read again when this one has the focus.
    addEventListener('focus', read)
    read()
    return () => removeEventListener('focus', read)
  }, [])
  const change = () => {
    openSettings().then(
      () => setByHand(false),
      () => setByHand(true),
    )
  }
  return (
    <section aria-labelledby="shortcuts-title">
      <h3 id="shortcuts-title">{text.title}</h3>
      <ul class="tools">
        {commands.map(({ name = '', description, shortcut }) => (
          <li key={name}>
            <span>{ownOf(text.names, name) || description || name}</span>
            {shortcut ? <kbd>{shortcut}</kbd> : <span class="muted">{text.none}</span>}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="quiet" onClick={change}>
          {text.change}
        </button>
      </p>
      <p class="outcome" role="status">
        {isByHand && text.byHand[isFirefox() ? 'firefox' : 'chromium']}
      </p>
    </section>
  )
}

/** Opens the browser's own page for it. @throws where this browser has none, or opens it to nobody */
async function openSettings(): Promise<void> {
  if (!isFirefox()) await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' })
  else if (browser?.commands.openShortcutSettings) await browser.commands.openShortcutSettings()
  else throw new Error('no page')
}

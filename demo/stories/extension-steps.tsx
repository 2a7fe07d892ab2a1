import type { StoriesSettings } from './settings.ts'
import type { Visit } from './visit.ts'

/** Where each browser loads an extension from a folder: no page may link there. */
const addresses = {
  chrome: 'chrome://extensions',
  firefox: 'about:debugging#/runtime/this-firefox',
} as const

/** Renders how the extension is loaded by hand, in each browser. */
export function ExtensionSteps(props: { visit: Visit; settings: StoriesSettings }) {
  const { visit, settings } = props
  const { title, lead, load, connect, address, ...browsers } = visit.text.extension
  const files = {
    chrome: settings.extensions.chrome,
    firefox: `${settings.extensions.firefox}/manifest.json`,
  }
  return (
    <section class="extension" id="extension" aria-labelledby="extension-title">
      <h2 id="extension-title">{title}</h2>
      <p>{lead}</p>
      <div class="browsers">
        {(['chrome', 'firefox'] as const).map((browser) => (
          <section class="panel" key={browser} aria-labelledby={browser}>
            <h3 id={browser}>{browsers[browser].title}</h3>
            <ol class="steps">
              <li>
                <strong>{load}</strong>
                <p>
                  {browsers[browser].open} <code>{addresses[browser]}</code>
                </p>
                <p>
                  {browsers[browser].folder} <code>{files[browser]}</code>
                </p>
              </li>
              <li>
                <strong>{connect}</strong>
                <p>
                  {address} <code>{settings.hub}</code>
                </p>
              </li>
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}

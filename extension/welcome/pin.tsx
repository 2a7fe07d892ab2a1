import { useEffect, useState } from 'preact/hooks'
import type { WelcomeText } from '#shared/text/agent/welcome-fr.ts'
import { isFirefox } from '../shared/permission-pattern.ts'

/** How the button is put into the toolbar, drawn for this browser; the words below say the same. */
export function Pin({ text }: { text: WelcomeText['pin'] }) {
  const browser = isFirefox() ? 'firefox' : 'chromium'
  return (
    <>
      <div class="frames">
        <svg viewBox="0 0 240 124" aria-hidden="true">
          <rect class="window" x="1.5" y="1.5" width="237" height="121" rx="6" />
          <path class="edge" d="M1.5 36h237" />
          <rect class="key" x="12" y="9" width="166" height="18" rx="9" />
          <path class="figure" d="M194 13h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v5h-16z" />
          <circle class="way" cx="203" cy="19.5" r="15" />
          <rect class="panel" x="96" y="44" width="132" height="72" rx="4" />
          <path class="house" d="m106 62 8-6 8 6v12h-16z" />
          <path class="strong-text" d="M132 68h46" />
          <path class="text" d="M132 98h40" />
          {browser === 'firefox' ? <Gear /> : <Needle />}
          <circle class="way" cx="208" cy="68" r="13" />
        </svg>
      </div>
      <p>{text[browser]}</p>
    </>
  )
}

/** The pin beside the name, in Chromium. */
const Needle = () => <path class="figure" d="M204 60h8l-1 7 3 4h-12l3-4zM208 71v6" />

/** The gear beside the name, in Firefox, and the menu that it opens. */
const Gear = () => (
  <>
    <circle class="figure" cx="208" cy="68" r="4" />
    <path
      class="figure"
      d="M208 60v3m0 10v3m-8-8h3m10 0h3m-13.5-5.5 2 2m7 7 2 2m0-11-2 2m-7 7-2 2"
    />
    <rect class="key" x="12" y="50" width="76" height="60" rx="4" />
    <rect class="read" x="16" y="56" width="68" height="20" rx="3" />
    <path class="strong-text" d="M24 66h44" />
    <path class="text" d="M24 92h36" />
  </>
)

/** Whether the button is in the toolbar of this browser, as it changes; `null` while it is asked. */
export function useIsPinned(): boolean | null {
  const [isPinned, setPinned] = useState<boolean | null>(null)
  useEffect(() => {
    const read = () =>
      void chrome.action
        .getUserSettings()
        .then(({ isOnToolbar }) => setPinned(isOnToolbar !== false))
    // Not all of the browsers tell of a change: it is read again when this page has the focus.
    addEventListener('focus', read)
    read()
    return () => removeEventListener('focus', read)
  }, [])
  return isPinned
}

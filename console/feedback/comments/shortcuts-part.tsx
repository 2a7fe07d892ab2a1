import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { useLanguage } from '../../language/language.tsx'
import { useShortcut } from './shortcuts.ts'

interface ShortcutsPartProps {
  isOn: boolean
  onSwitch(isOn: boolean): void
}

/** The keys of the page, and how they are switched off. */
export function ShortcutsPart({ isOn, onSwitch }: ShortcutsPartProps) {
  const { keys } = inboxText[useLanguage().locale]
  const shortcut = useShortcut()
  return (
    <details class="inbox-keys">
      <summary {...shortcut('?')}>{keys.title}</summary>
      <dl>
        {keys.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        {keys.use}
      </label>
    </details>
  )
}

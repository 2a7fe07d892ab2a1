import { useState } from 'preact/hooks'
import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { fill } from '#shared/text/fill.ts'
import type { FromPanel } from '../shared/messages.ts'
import { matchPatternOf } from '../shared/permission-pattern.ts'
import { useGranted } from './use-granted.ts'

interface OfferedToolsProps {
  text: OptionsText['offered']
  /** Origins the organisation works with. */
  tools: readonly string[]
  /** Id of the heading above: it has the focus when the button that was pressed is gone. */
  heading: string
}

/** The tools of the organisation: one press opens all of them, and each may be opened alone or left. */
export function OfferedTools({ text, tools, heading }: OfferedToolsProps) {
  const granted = useGranted()
  const [result, setResult] = useState<'opened' | 'refused' | null>(null)
  const isOpen = (tool: string) => granted?.includes(matchPatternOf(tool)) ?? false
  const closed = tools.filter((tool) => !isOpen(tool))

  const open = (some: readonly string[]) => {
    const origins = [...new Set(some.map(matchPatternOf))]
    // Asked in the click itself: after any pause, browsers no longer see a user gesture.
    chrome.permissions.request({ origins }).then(
      (isGranted) => {
        setResult(isGranted ? 'opened' : 'refused')
        if (!isGranted) return
        document.getElementById(heading)?.focus()
        for (const origin of some) {
          const message: FromPanel = { kind: 'granted', origin }
          chrome.runtime.sendMessage(message).catch(() => {})
        }
      },
      () => setResult('refused'),
    )
  }
  if (granted === null) return null
  return (
    <>
      {closed.length > 1 && (
        <p>
          <button type="button" class="strong" onClick={() => open(closed)}>
            {fill(text.all, { count: closed.length })}
          </button>
        </p>
      )}
      <ul class="tools">
        {tools.map((tool) => (
          <li key={tool}>
            <span>{tool}</span>
            {isOpen(tool) ? (
              <span class="open">
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path d="m3 8.5 3.5 3.5L13 4.5" />
                </svg>
                {text.open}
              </span>
            ) : (
              <button
                type="button"
                class={closed.length > 1 ? 'quiet' : 'strong'}
                aria-label={fill(text.oneNamed, { tool })}
                onClick={() => open([tool])}
              >
                {text.one}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="outcome" role="status">
        {result && text[result]}
      </p>
    </>
  )
}

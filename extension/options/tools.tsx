import { useState } from 'preact/hooks'
import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { fill } from '#shared/text/fill.ts'
import type { FromPanel } from '../shared/messages.ts'
import { matchPatternOf } from '../shared/permission-pattern.ts'
import { AddressField } from '../ui/address-field.tsx'
import { originLabel, useGranted } from '../ui/use-granted.ts'
import { parseToolAddress } from './parse-tool-address.ts'

/** What came of the last try: a key of the words, and the tool it is about. */
interface Result {
  key: 'removed' | 'imposed' | 'added' | 'refused' | 'missing' | 'malformed'
  tool?: string
}

/** The tools that are open: each can be closed again, and another opened. */
export function Tools({ text }: { text: OptionsText['tools'] }) {
  const granted = useGranted()
  const [added, setAdded] = useState<Result | null>(null)
  const [removed, setRemoved] = useState<Result | null>(null)
  const say = ({ key, tool = '' }: Result) => fill(text[key], { tool })

  const add = (typed: string) => {
    const read = parseToolAddress(typed)
    if ('fault' in read) return setAdded({ key: read.fault })
    const pattern = matchPatternOf(read.origin)
    const tool = originLabel(pattern)
    chrome.permissions.request({ origins: [pattern] }).then(
      (isGranted) => {
        setAdded({ key: isGranted ? 'added' : 'refused', tool })
        const granted: FromPanel = { kind: 'granted', origin: read.origin }
        // The background learns of a permission by itself, but not of the port it was asked for.
        if (isGranted) chrome.runtime.sendMessage(granted).catch(() => {})
      },
      () => setAdded({ key: 'refused', tool }),
    )
  }
  const remove = (pattern: string) => {
    const tool = originLabel(pattern)
    document.getElementById('tools-title')?.focus()
    chrome.permissions.remove({ origins: [pattern] }).then(
      (isRemoved) => setRemoved({ key: isRemoved ? 'removed' : 'imposed', tool }),
      () => setRemoved({ key: 'imposed', tool }),
    )
  }
  return (
    <section aria-labelledby="tools-title">
      <h3 id="tools-title" tabIndex={-1}>
        {text.title}
      </h3>
      {granted?.length === 0 && <p>{text.none}</p>}
      <ul class="tools">
        {granted?.map((pattern) => (
          <li key={pattern}>
            <span>{originLabel(pattern)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={fill(text.removeNamed, { tool: originLabel(pattern) })}
              onClick={() => remove(pattern)}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
      <p class="outcome" role="status">
        {removed && say(removed)}
      </p>
      <AddressField
        id="tool"
        label={text.label}
        hint={text.hint}
        button={text.add}
        outcome={
          added && { says: say(added), isFault: added.key !== 'added' && added.key !== 'refused' }
        }
        onSubmit={add}
      />
    </section>
  )
}

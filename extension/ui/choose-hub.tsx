import { useState } from 'preact/hooks'
import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { parseHubAddress } from '../shared/hub-address.ts'
import { AddressField } from './address-field.tsx'
import { useStored } from './use-stored.ts'

/** What came of the last try: a key of the words. */
type Result = 'saved' | 'missing' | 'malformed' | 'insecure' | 'notKept'

/** The address of the hub: chosen by policy, or kept here by hand. */
export function ChooseHub({ text }: { text: OptionsText['hub'] }) {
  const managed = useStored('managed', 'hub')
  const local = useStored('local', 'hub')
  const isRead = managed !== undefined && local !== undefined
  const isManaged = typeof managed === 'string'
  const [result, setResult] = useState<Result | null>(null)

  const save = (typed: string) => {
    const read = parseHubAddress(typed)
    if ('fault' in read) return setResult(read.fault)
    chrome.storage.local.set(read).then(
      () => setResult('saved'),
      () => setResult('notKept'),
    )
  }
  return (
    <>
      {isManaged && (
        <>
          <p>
            <span class="muted">{text.label}</span> <strong>{managed}</strong>
          </p>
          <p>{text.managed}</p>
        </>
      )}
      {!isRead && !isManaged && <p class="muted">{text.reading}</p>}
      {isRead && !isManaged && (
        <AddressField
          id="hub"
          label={text.label}
          hint={text.hint}
          button={text.save}
          value={typeof local === 'string' ? local : ''}
          outcome={result && { says: text[result], isFault: result !== 'saved' }}
          onSubmit={save}
        />
      )}
    </>
  )
}

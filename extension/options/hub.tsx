import { useEffect, useState } from 'preact/hooks'
import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { readHubAddress } from '../hub-address.ts'
import { Field } from './field.tsx'

/** What came of the last try: a key of the words. */
type Result = 'saved' | 'missing' | 'malformed' | 'insecure' | 'notKept'

/** The address of the hub: chosen by policy, or kept here by hand. */
export function Hub({ text }: { text: OptionsText['hub'] }) {
  const hub = useKeptHub()
  const [result, setResult] = useState<Result | null>(null)

  const save = (typed: string) => {
    const read = readHubAddress(typed)
    if ('fault' in read) return setResult(read.fault)
    chrome.storage.local.set(read).then(
      () => setResult('saved'),
      () => setResult('notKept'),
    )
  }
  return (
    <section aria-labelledby="hub-title">
      <h2 id="hub-title">{text.title}</h2>
      {hub?.isManaged && (
        <>
          <p>
            <span class="muted">{text.label}</span> <strong>{hub.address}</strong>
          </p>
          <p>{text.managed}</p>
        </>
      )}
      {hub && !hub.isManaged && (
        <Field
          id="hub"
          label={text.label}
          hint={text.hint}
          button={text.save}
          value={hub.address}
          outcome={result && { says: text[result], isFault: result !== 'saved' }}
          onSubmit={save}
        />
      )}
    </section>
  )
}

/** The address that was kept, and by whom; `null` while it is read. */
function useKeptHub(): { address: string; isManaged: boolean } | null {
  const [hub, setHub] = useState<{ address: string; isManaged: boolean } | null>(null)
  useEffect(() => {
    const read = async () => {
      // Firefox refuses `managed` where there is no policy.
      const managed = await chrome.storage.managed.get('hub').catch(() => ({}) as { hub?: unknown })
      const { hub: local } = await chrome.storage.local.get('hub')
      if (typeof managed.hub === 'string') setHub({ address: managed.hub, isManaged: true })
      else setHub({ address: typeof local === 'string' ? local : '', isManaged: false })
    }
    void read()
  }, [])
  return hub
}

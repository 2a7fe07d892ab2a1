import { useState } from 'preact/hooks'
import type { ConfigurationContent } from '#shared/contract/configuration.ts'
import { configurationSaved } from '#shared/contract/site-settings.ts'
import { useLanguage } from '../language/language.tsx'
import type { Trouble } from '../reading/reading.ts'
import { sendHub } from '../reading/send-hub.ts'
import type { Session } from '../session/session.ts'
import type { Fault } from './say-faults.ts'
import type { Base } from './unsaved.ts'

/** Where a saving stands. */
export type Saving =
  | { kind: 'none' }
  | { kind: 'sending' }
  | { kind: 'saved'; isNew: boolean; version: number; since: string }
  | { kind: 'refused'; faults: readonly Fault[] }
  /** Somebody else saved meanwhile. */
  | { kind: 'changed' }
  | { kind: 'trouble'; trouble: Trouble }

/** Saves what a site asks. @param onSaved told the version that is now in use */
export function useSaving(session: Session, site: string, onSaved: (base: Base) => void) {
  const { locale } = useLanguage()
  const [saving, setSaving] = useState<Saving>({ kind: 'none' })

  async function save(content: ConfigurationContent, read: number): Promise<Saving> {
    setSaving({ kind: 'sending' })
    const outcome = await send(content, read)
    setSaving(outcome)
    return outcome
  }

  async function send(content: ConfigurationContent, read: number): Promise<Saving> {
    const path = `/v1/configuration/${site}`
    const headers = { 'If-Match': `"${read}"` }
    const sent = await sendHub(session, path, content, configurationSaved, { locale, headers })
    if (sent.kind === 'over') return { kind: 'none' }
    if (sent.kind === 'trouble') return sent
    if (sent.kind === 'done') {
      const { version, since } = sent.content
      onSaved({ version, since, content })
      return { kind: 'saved', isNew: version !== read, version, since }
    }
    if (sent.problem.code === 'configuration_changed') return { kind: 'changed' }
    const faults = sent.problem.errors ?? [{ path: '', detail: sent.problem.detail }]
    return {
      kind: 'refused',
      faults: faults.map(({ path, detail }) => ({ path, sentence: detail })),
    }
  }

  return { saving, save, forget: () => setSaving({ kind: 'none' }) }
}

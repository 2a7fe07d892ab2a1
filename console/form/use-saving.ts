import { useState } from 'preact/hooks'
import type { ProblemCode } from '#shared/contract/problem.ts'
import type { Trouble } from '../api/read-result.ts'
import type { SendResult } from '../api/send-hub.ts'
import type { Fault } from './faults.ts'

/** The version that is in use after a saving. */
interface SavedVersion {
  version: number
  since: string
  author?: string | null
}

/** Where a saving stands. */
export type Saving =
  | { kind: 'none' }
  | { kind: 'sending' }
  | ({ kind: 'saved'; isNew: boolean } & SavedVersion)
  | { kind: 'refused'; faults: readonly Fault[] }
  /** Somebody else saved meanwhile. */
  | { kind: 'changed' }
  | { kind: 'trouble'; trouble: Trouble }

interface SavingWay<Content> {
  /** Sends it, over the version that was read. */
  send(content: Content, read: number): Promise<SendResult<SavedVersion>>
  /** How the hub says that another version came between. */
  changed: ProblemCode
  /** The place in the form of a place in what was sent. */
  placeOf?: (path: string) => string
  /** Told the version that is now in use. */
  onSaved(content: Content, saved: SavedVersion): void
}

/** Saves what a form holds, and says what became of it. */
export function useSaving<Content>({ send, changed, placeOf, onSaved }: SavingWay<Content>) {
  const [saving, setSaving] = useState<Saving>({ kind: 'none' })

  async function save(content: Content, read: number): Promise<Saving> {
    setSaving({ kind: 'sending' })
    const outcome = await attempt(content, read)
    setSaving(outcome)
    return outcome
  }

  async function attempt(content: Content, read: number): Promise<Saving> {
    const sent = await send(content, read)
    if (sent.kind === 'over') return { kind: 'none' }
    if (sent.kind === 'trouble') return sent
    if (sent.kind === 'done') {
      onSaved(content, sent.content)
      return { kind: 'saved', isNew: sent.content.version !== read, ...sent.content }
    }
    if (sent.problem.code === changed) return { kind: 'changed' }
    const faults = sent.problem.errors ?? [{ path: '', detail: sent.problem.detail }]
    return {
      kind: 'refused',
      faults: faults.map(({ path, detail }) => ({
        path: placeOf ? placeOf(path) : path,
        sentence: detail,
      })),
    }
  }

  return { saving, save, forget: () => setSaving({ kind: 'none' }) }
}

import { type EntrySent, type EntryStored, entryStored } from '#shared/contract/feedback/entry.ts'
import type { Locale } from '#shared/text/locale.ts'
import { sendHub } from '../../api/send-hub.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** What became of an entry. `faults` are by their path in the body; `said` is the hub's own sentence. */
export type Sent =
  | { kind: 'stored'; entry: EntryStored }
  | { kind: 'refused'; said: string; faults: Readonly<Record<string, string>> }
  | { kind: 'unreachable' }

/** Sends an entry. Sent again it is kept once: its id and its receipt stay the same. */
export async function sendEntry(session: Session, entry: EntrySent, locale: Locale): Promise<Sent> {
  const options = { locale, method: 'POST' as const }
  const sent = await sendHub(session, '/v1/entries', entry, entryStored, options)
  if (sent.kind === 'done') return { kind: 'stored', entry: sent.content }
  if (sent.kind !== 'refused') return { kind: 'unreachable' }
  const { detail, errors = [] } = sent.problem
  const faults = Object.fromEntries(errors.map((fault) => [fault.path, fault.detail]))
  return { kind: 'refused', said: detail, faults }
}

import { normalise } from '../recognition.ts'

/** Where somebody is written to, from what was typed; `null` when it can be no address. */
export function readAddress(channel: 'email' | 'sms', written: string): string | null {
  const kind = channel === 'email' ? 'email' : 'phone'
  return normalise(kind, written)?.slice(kind.length + 1) ?? null
}

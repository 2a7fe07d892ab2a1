import { expect } from 'vitest'
import { type Fault, SourceFault } from '../../hub/integrations/source-client/fault.ts'
import { formatSourceFault } from '../../hub/integrations/source-client/format-source-fault.ts'
import { noPace } from '../../hub/integrations/source-client/pace.ts'
import {
  openSourceClient,
  type Question,
  type SourceClient,
} from '../../hub/integrations/source-client/source-client.ts'

/** The searched person and the key, which no fault may contain. */
export const sought = 'marie.dupont@courriel.example'
export const key = 'a-key-that-nobody-may-see'

/** A request with everything that must not leak. */
export const question: Question = {
  path: `/api/users/${encodeURIComponent(sought)}/requests`,
  query: [['email', sought]],
  headers: { authorization: `Bearer ${key}` },
}

/** Opens a client of a source. */
export function askAt(
  url: string,
  more: { patience?: number; clock?: () => Date } = {},
): SourceClient {
  return openSourceClient({ url, pace: noPace, patience: 20_000, clock: () => new Date(), ...more })
}

/** Returns the fault of a failed call; fails when it leaks the search or the key. */
export async function quietFault(work: Promise<unknown>): Promise<Fault> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof SourceFault)) throw error ?? new Error('It was answered.')
  const { fault, message, stack, cause } = error
  const said = [
    JSON.stringify(fault),
    message,
    stack,
    String(cause),
    formatSourceFault(fault),
  ].join('\n')
  for (const secret of [sought, encodeURIComponent(sought), 'dupont', key])
    expect(said).not.toContain(secret)
  return fault
}

import { expect } from 'vitest'
import { type Fault, SourceFault } from '../../hub/integrations/source-client/fault.ts'
import { formatSourceFault } from '../../hub/integrations/source-client/format-source-fault.ts'
import { noPace } from '../../hub/integrations/source-client/pace.ts'
import {
  openSourceClient,
  type Question,
  type SourceClient,
} from '../../hub/integrations/source-client/source-client.ts'

/** Whom the tests ask for, and with which key: neither may be in any fault. */
export const sought = 'marie.dupont@courriel.example'
export const key = 'a-key-that-nobody-may-see'

/** A question with everything in it that must not leak. */
export const question: Question = {
  path: `/api/users/${encodeURIComponent(sought)}/requests`,
  query: [['email', sought]],
  headers: { authorization: `Bearer ${key}` },
}

/** A way to ask a source. */
export function askAt(
  url: string,
  more: { patience?: number; clock?: () => Date } = {},
): SourceClient {
  return openSourceClient({ url, pace: noPace, patience: 20_000, clock: () => new Date(), ...more })
}

/** Why a source could not be asked; fails where the fault, its error or its sentence tells of whom or by which key. */
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

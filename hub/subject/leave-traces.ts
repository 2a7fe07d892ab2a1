import type { AccessAct } from '#shared/contract/access.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { operator } from '../access-log/actor.ts'
import { normalSubject } from '../recognition/keys.ts'
import { requestName, sectorKey } from '../sector-key.ts'
import type { Services } from '../services.ts'
import { appendAccesses, type StoredAccess } from '../store/access-log.ts'
import type { Queryable } from '../store/database.ts'
import type { Selector, Subject } from './find-subject.ts'

/** What was done with what is known of a person. */
interface Act extends Omit<Subject, 'unsure'> {
  act: AccessAct
  selector: Pick<Selector, 'organisation' | 'by'>
  reason: string | null
}

/** Leaves the traces of what an administrator does by a command: one in each sector, as of a look. */
export async function leaveTraces(
  database: Queryable,
  { secret, random, clock }: Pick<Services, 'secret' | 'random' | 'clock'>,
  { act, selector: { organisation, by }, requests, sectors, outcome, reason }: Act,
): Promise<void> {
  const now = clock()
  const reached = new Set(requests.map(({ sector }) => sector))
  if (reached.size === 0) reached.add(sectors[0] ?? '')
  const traces = [...reached].map((sector): StoredAccess => {
    const key = (text: string) => sectorKey(secret, organisation, sector, text)
    const own = requests.filter((one) => one.sector === sector)
    return {
      organisation,
      access: uuidv7(now.getTime(), random(10)),
      at: now,
      act,
      agent_key: key(operator),
      service: null,
      sector,
      tool: null,
      purpose: 'rights',
      level: 2,
      present: false,
      reason,
      subject_key: key(normalSubject(by)),
      request_keys: own.map((one) => key(requestName(one))),
      outcome,
      regime: own.some(({ is_exchange }) => is_exchange) ? 'exchange' : 'internal',
    }
  })
  await appendAccesses(database, traces)
}

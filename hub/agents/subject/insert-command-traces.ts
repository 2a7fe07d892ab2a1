import type { AccessAct } from '#shared/contract/agents/access.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { normalSubject } from '../../requests/identifiers/keys.ts'
import { operator } from '../access-log/actor.ts'
import { insertTracesOf } from '../access-log/insert-traces.ts'
import type { Selector, Subject } from './find-subject.ts'

/** What a command did with the data of a person. */
interface Act extends Omit<Subject, 'unsure'> {
  act: AccessAct
  selector: Pick<Selector, 'organisation' | 'by'>
  reason: string | null
}

/** Writes the log entries of a command that an operator runs for the rights of a person. */
export function insertCommandTraces(
  database: Queryable,
  deps: Pick<Deps, 'secret' | 'random' | 'clock'>,
  { selector: { organisation, by }, requests, ...act }: Act,
): Promise<unknown> {
  const exchanges = requests.filter(({ is_exchange }) => is_exchange)
  return insertTracesOf(
    database,
    deps,
    { actor: operator, organisation },
    {
      ...act,
      subject: normalSubject(by),
      purpose: 'rights',
      level: 2,
      touched: requests,
      exchanges: new Set(exchanges.map(({ source }) => source)),
    },
  )
}

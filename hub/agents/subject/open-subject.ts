import type { AccessAct } from '#shared/contract/agents/access.ts'
import type { Deps } from '../../platform/deps.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { findSubject, type Selector, type Subject } from './find-subject.ts'
import { insertCommandTraces } from './insert-command-traces.ts'

/**
 * Finds a person for an operator, and writes the log entries before it returns, even when it finds
 * nobody.
 * @throws SettingRefused when it finds nobody, or several persons are possible
 */
export async function openSubject(
  deps: Pick<Deps, 'database' | 'secret' | 'random' | 'clock'>,
  selector: Selector,
  act: AccessAct,
  reason: string | null,
): Promise<Subject> {
  const subject = await findSubject(deps.database, deps.secret, selector)
  await insertCommandTraces(deps.database, deps, { ...subject, act, selector, reason })
  if (subject.outcome !== 'shown') throw new SettingRefused(why[subject.outcome])
  return subject
}

const why: Record<Exclude<Subject['outcome'], 'shown'>, string> = {
  nothing: 'Nothing is known here of whom this names.',
  candidates:
    'Several persons may use this address or number. Ask the person for their birth date or family name, and add --birth-date YYYY-MM-DD or --name NAME. Nothing was shown.',
  mismatch:
    'What the person answered does not match what was given with these requests. Nothing was shown.',
}

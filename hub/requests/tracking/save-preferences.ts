import type { Deps } from '../../platform/deps.ts'
import type { Preferences } from '../addresses/preferences-sql.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { choosePreferences } from './choose-preferences.ts'

/**
 * Records a usager's preferences in a transaction of its own.
 * @param choose returns the new preferences from the previous ones
 */
export function savePreferences(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  key: RequestKey,
  choose: (before: Preferences) => Preferences,
): Promise<void> {
  return deps.database.transaction((transaction) =>
    choosePreferences(transaction, deps, key, choose),
  )
}

import type { Services } from '../../platform/deps.ts'
import type { Preferences } from '../addresses/preferences-sql.ts'
import type { RequestKey } from '../register/requests-sql.ts'
import { choosePreferences } from './choose-preferences.ts'

/**
 * Records how the usager of a request wants to be told, by one change of its own.
 * @param choose what they want, from what was so before
 */
export function savePreferences(
  services: Pick<Services, 'database' | 'clock' | 'random'>,
  key: RequestKey,
  choose: (before: Preferences) => Preferences,
): Promise<void> {
  return services.database.transaction((transaction) =>
    choosePreferences(transaction, services, key, choose),
  )
}

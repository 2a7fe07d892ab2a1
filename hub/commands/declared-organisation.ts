import { SettingRefused } from '../settings.ts'
import type { Queryable } from '../store/database.ts'
import { findOrganisation } from '../store/directory.ts'

/**
 * An organisation that is named on the command line.
 * @throws SettingRefused when this hub does not know it
 */
export async function declaredOrganisation(database: Queryable, organisation: string) {
  const known = await findOrganisation(database, organisation)
  if (!known) throw new SettingRefused(`No organisation of this hub is called "${organisation}".`)
  return known
}

import { findOrganisation, listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/**
 * Finds the organisation of a command: the named one, or the only one.
 * @throws SettingRefused when it is missing or unknown
 */
export async function declaredOrganisation(database: Queryable, named: string | undefined) {
  const names = await listOrganisations(database)
  const organisation = named ?? (names.length === 1 ? names[0] : undefined)
  const known = organisation === undefined ? null : await findOrganisation(database, organisation)
  if (organisation !== undefined && known) return { ...known, organisation }
  const all = names.length > 0 ? names.join(', ') : 'none yet'
  throw new SettingRefused(
    named === undefined
      ? `Say which organisation: --organisation NAME. Known here: ${all}.`
      : `No organisation of this hub is called "${named}". Known here: ${all}.`,
  )
}

import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import type { Looks } from '../folder/at-rest.ts'
import { readFolder } from '../folder/read-folder.ts'
import type { FolderSettings } from '../folder/settings.ts'
import { SourceFault } from '../source-client/fault.ts'
import type { FollowedReading, ReadingCounts } from './read-source.ts'

/**
 * Imports the files of a watched folder.
 * @param looks fingerprints of the last poll
 * @returns `null` where another hub is reading it
 * @throws SourceFault `hindered`; imported files stay
 */
export async function readDropped(
  deps: IntakeDeps & Pick<Deps, 'database'>,
  { organisation, source }: Holder,
  settings: FolderSettings,
  looks: Looks,
  { signal }: FollowedReading,
): Promise<ReadingCounts | null> {
  const offer = offerOf(await findOrganisation(deps.database, organisation))
  const round = await readFolder({
    ...{ settings, offer, deps, looks },
    holder: { organisation, source },
    isStopped: () => signal?.aborted ?? false,
  })
  if (!round) return null
  const { created, updated, unchanged, rejected: refused, failures } = round
  const [first] = failures
  if (first !== undefined) throw new SourceFault({ why: 'hindered', sentence: first })
  const read = created + updated + unchanged + refused
  return {
    created,
    updated,
    unchanged,
    refused,
    read,
    left: 0,
    forgotten: 0,
    why: null,
    isWhole: true,
  }
}

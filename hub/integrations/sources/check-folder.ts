import { accessSync, constants, readdirSync } from 'node:fs'
import type { Offer } from '../../catalogue/services/offer.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { FolderFailure } from '../folder/failure.ts'
import type { FolderSettings } from '../folder/settings.ts'
import { checkMapping, requireServices } from '../import/read-mapping.ts'
import type { Checked } from './check-source.ts'

/**
 * Checks in sentences whether a watched folder is readable, and what waits in it. It imports
 * nothing.
 */
export function* checkFolder(
  { folder, mapping }: FolderSettings,
  offer: Offer,
): Generator<Checked> {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    const files = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile())
    yield { how: 'well', words: `${folder} can be read, and files in it can be put away.` }
    yield { how: 'note', words: `Files that wait in it: ${files.length}.` }
  } catch (error) {
    const { message } = new FolderFailure('cannot be read and written to', folder, error)
    yield { how: 'wrong', words: message }
  }
  if (!mapping) {
    yield {
      how: 'note',
      words: 'Without a mapping it takes lines of JSON in the shape of the API.',
    }
    return
  }
  try {
    requireServices(checkMapping(mapping, 'of the settings', true), offer)
    yield { how: 'well', words: 'The mapping is whole, and its services are there.' }
  } catch (error) {
    if (!(error instanceof SettingRefused)) throw error
    yield { how: 'wrong', words: error.message }
  }
}

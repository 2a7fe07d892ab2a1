import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Locale } from '#shared/text/locale.ts'
import { readOwnService } from '../../catalogue/services/read-service.ts'
import { readTextFile } from '../../platform/json-text/read-text-file.ts'

/**
 * Reads the service in a file, or says on standard error what to change, a line a fault.
 * @returns `null` when something is to change
 * @throws SettingRefused when there is no such file, or it is no text
 */
export async function readServiceFile(file: string, locale: Locale): Promise<Service | null> {
  const read = readOwnService(await readTextFile(file))
  if ('service' in read) return read.service
  for (const { detail } of read.faults) process.stderr.write(`${detail[locale]}\n`)
  return null
}

import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Locale } from '#shared/text/locale.ts'
import { readOwnService } from '../../catalogue/services/read-service.ts'
import { readTextFile } from '../../platform/json-text/read-text-file.ts'

/**
 * Reads a service from a file; prints each fault on standard error.
 * @returns `null` with faults
 * @throws SettingRefused when the file is missing or not text
 */
export async function readServiceFile(file: string, locale: Locale): Promise<Service | null> {
  const read = readOwnService(await readTextFile(file))
  if ('service' in read) return read.service
  for (const { detail } of read.faults) process.stderr.write(`${detail[locale]}\n`)
  return null
}

import { readFile } from 'node:fs/promises'
import type { Service } from '#shared/contract/service.ts'
import type { Locale } from '#shared/text/locale.ts'
import { readOwnService } from '../own-service/read.ts'
import { SettingRefused } from '../settings.ts'

/**
 * Reads the service in a file, or says on standard error what to change, a line a fault.
 * @returns `null` when something is to change
 * @throws SettingRefused when there is no such file, or it is no text
 */
export async function readServiceFile(file: string, locale: Locale): Promise<Service | null> {
  const read = readOwnService(await readText(file))
  if ('service' in read) return read.service
  for (const { detail } of read.faults) process.stderr.write(`${detail[locale]}\n`)
  return null
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${error.code})`
    throw new SettingRefused(`${file}: ${why}.`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SettingRefused(`${file}: It is no text in UTF-8. Save it again in that encoding.`)
  }
}

import { readFile } from 'node:fs/promises'
import { SettingRefused } from '../settings/setting-refused.ts'

/** Reads a text file. @throws SettingRefused when it does not exist or is binary */
export async function readTextFile(file: string): Promise<string> {
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

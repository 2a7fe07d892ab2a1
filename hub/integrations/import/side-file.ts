import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tryLock } from 'fs-native-extensions'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { realPath } from './side-file-paths.ts'

/** A side file of an import: rejects, or tracking codes. */
export interface SideFile {
  /** Its name, to recognise the file when the import resumes; `null` without a file. */
  name: string | null
  /**
   * Writes the header, and truncates lines of rows that were never recorded.
   * @param length recorded length, in bytes
   * @returns its length, in bytes
   */
  begin(text: string, length: number): number
  /** Appends whole lines and syncs them to disk. @returns its length, in bytes */
  write(length: number, lines: readonly string[]): number
  close(): void
}

/**
 * Opens a side file with permissions for its owner alone, without changing it.
 * @param own its name, if the resumed import wrote it: another file must be empty, so that nothing
 *   is lost
 * @throws SettingRefused
 */
export function openSideFile(option: string, path: string, own: string | null): SideFile {
  const file = openOrdinary(option, path)
  try {
    if (!tryLock(file))
      throw new SettingRefused(
        `Another import writes ${path}. Name another file for --${option}: nothing was imported.`,
      )
    const { size, ino } = fstatSync(file, { bigint: true })
    const name = `${ino} ${realPath(path)}`
    if (size > 0n && name !== own)
      throw new SettingRefused(
        `${path} is not empty, and is not written over. Name another file for --${option}, or move that one: nothing was imported.`,
      )
    return { name, ...writer(file, path), close: () => closeSync(file) }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/**
 * Opens a regular file.
 * @throws SettingRefused for a folder, a device, this process's own output, or a read-only place
 */
function openOrdinary(option: string, path: string): number {
  const own = `Name another file for --${option}: nothing was imported.`
  let isOther = false
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    // `/dev/stdout` names standard output even when redirected to a file.
    const isOwn = [1, 2].some((output) => {
      const { dev, ino } = fstatSync(output)
      return found?.dev === dev && found.ino === ino
    })
    isOther = found !== undefined && (isOwn || !found.isFile())
    if (!isOther) return openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  } catch (error) {
    throw new SettingRefused(`${path} cannot be written (${codeOf(error)}). ${own}`)
  }
  throw new SettingRefused(`${path} is no ordinary file. ${own}`)
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

function writer(file: number, path: string): Pick<SideFile, 'begin' | 'write'> {
  const append = (length: number, text: string): number => {
    const bytes = Buffer.from(text)
    try {
      for (let written = 0; written < bytes.length; )
        written += writeSync(file, bytes, written, bytes.length - written, length + written)
    } catch (error) {
      throw new SettingRefused(
        `${path} cannot be written any further (${codeOf(error)}). Make room: the same command goes on from there.`,
      )
    }
    return length + bytes.length
  }
  return {
    begin(text, length) {
      const end = Math.min(length, fstatSync(file).size)
      ftruncateSync(file, end)
      return end === 0 ? append(0, text) : end
    },
    write(length, lines) {
      if (lines.length === 0) return length
      ftruncateSync(file, length)
      const end = append(length, lines.join(''))
      fsyncSync(file)
      return end
    },
  }
}

/** Replaces a side file that was not requested. */
export const nowhere: SideFile = { name: null, begin: () => 0, write: () => 0, close: () => {} }

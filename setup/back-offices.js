import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** Systems that hold requests, by name: what Debian calls their packages, and where their programs are. */
const offices = JSON.parse(readFileSync(new URL('./back-offices.json', import.meta.url), 'utf8'))

/** Tests make databases of their own: none is made while a package is installed, and nothing runs at night. */
const answers = [
  'request-tracker5 request-tracker5/dbconfig-install boolean false',
  'request-tracker5 request-tracker5/install-cronjobs boolean false',
  'redmine redmine/instances/default/dbconfig-install boolean false',
]

/**
 * Finds the real back offices that connectors are tried against, and brings what is missing from the
 * distribution, on Debian as root. None of them is started.
 * @returns the names of those that cannot be had; that is said, not hidden.
 */
export function ensureBackOffices() {
  const missing = Object.keys(offices).filter(isMissing)
  if (missing.length > 0 && isDebianRoot()) {
    process.stderr.write(`Bringing ${missing.join(' and ')}…\n`)
    bringFromDebian([...missing.flatMap((name) => offices[name].packages), ...mailer()], answers)
  }
  const still = missing.filter(isMissing)
  for (const name of still)
    process.stderr.write(
      `No ${name} can be had here. Its tests are skipped and counted. ` +
        `On Debian, install ${offices[name].packages.join(' ')}.\n`,
    )
  return still
}

function isMissing(name) {
  return !offices[name].programs.every((path) => existsSync(path))
}

/** Request Tracker wants a program that sends mail: one that is no server, where there is none. */
function mailer() {
  return existsSync('/usr/sbin/sendmail') ? [] : ['msmtp-mta']
}

import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** Back offices by name: their Debian packages, and the paths of their programs. */
const offices = JSON.parse(readFileSync(new URL('./back-offices.json', import.meta.url), 'utf8'))

/**
 * Debconf answers: tests create their own databases, so installation creates none, and no cron job
 * runs.
 */
const answers = [
  'request-tracker5 request-tracker5/dbconfig-install boolean false',
  'request-tracker5 request-tracker5/install-cronjobs boolean false',
  'redmine redmine/instances/default/dbconfig-install boolean false',
  'roundcube-core roundcube/dbconfig-install boolean false',
]

/**
 * Finds the back offices used to test connectors, and installs missing ones, on Debian as root. It
 * starts none.
 * @returns the names of unavailable ones, to report
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

/** Chooses a package with a sendmail program that is not a server: Request Tracker needs one. */
function mailer() {
  return existsSync('/usr/sbin/sendmail') ? [] : ['msmtp-mta']
}

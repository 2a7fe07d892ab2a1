import { existsSync } from 'node:fs'
import offices from '../../setup/back-offices.json' with { type: 'json' }

/** Whether the real programs are on this machine; otherwise their tests are skipped and counted. */
export const hasRequestTracker = offices['Request Tracker'].programs.every((path) =>
  existsSync(path),
)
export const hasRedmine = offices['Redmine'].programs.every((path) => existsSync(path))
export const hasRoundcube = offices['Roundcube'].programs.every((path) => existsSync(path))
export const hasWordPress = offices['WordPress'].programs.every((path) => existsSync(path))
export const hasSpip = offices['SPIP'].programs.every((path) => existsSync(path))
export const hasPhp = existsSync('/usr/bin/php')

import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** A screen that nobody sees, and what presses its keys: what Debian calls them, and where they are. */
const screen = JSON.parse(readFileSync(new URL('./screen.json', import.meta.url), 'utf8'))

/**
 * Finds the screen on which browsers ask their own questions, and brings it from the distribution, on
 * Debian as root.
 * @returns the names of what cannot be had; that is said, not hidden.
 */
export function ensureScreen() {
  const isMissing = () => !screen.programs.every((path) => existsSync(path))
  if (isMissing() && isDebianRoot()) {
    process.stderr.write('Bringing a screen that nobody sees…\n')
    bringFromDebian(screen.packages)
  }
  if (!isMissing()) return []
  process.stderr.write(
    'No screen that nobody sees can be had here. What a browser asks by itself is skipped and counted. ' +
      `On Debian, install ${screen.packages.join(' ')}.\n`,
  )
  return ['questions of a browser']
}

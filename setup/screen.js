import { existsSync, readFileSync } from 'node:fs'
import { bringFromDebian, isDebianRoot } from './debian.js'

/** A virtual screen and a key sender: their Debian packages, and the paths of their programs. */
const screen = JSON.parse(readFileSync(new URL('./screen.json', import.meta.url), 'utf8'))

/**
 * Finds the virtual screen for browser permission prompts, and installs it on Debian as root.
 * @returns the names of unavailable programs, to report
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

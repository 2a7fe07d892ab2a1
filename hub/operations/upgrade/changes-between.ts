import { isNewer } from './is-newer.ts'

/**
 * Returns what the changelog says of each release after one and up to another, newest first.
 * @param changelog Markdown, a section `## 0.2.0` a release
 */
export function changesBetween(changelog: string, from: string, to: string): string {
  return changelog
    .split(/^(?=## )/m)
    .filter((section) => {
      const [, release] = /^## \[?(\d+\.\d+\.\d+)/.exec(section) ?? []
      return release !== undefined && isNewer(release, from) && !isNewer(release, to)
    })
    .map((section) => section.trim())
    .join('\n\n')
}

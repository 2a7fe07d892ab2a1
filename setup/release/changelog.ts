/**
 * The section of the changelog that speaks of a version: from its heading, `## 0.2.0` with or without a
 * day after it, to the next one.
 * @returns nothing when there is no such heading, or nothing under it
 */
export function sectionOf(changelog: string, title: string): string | undefined {
  const found = changelog.split(/^## /m).find((section) => {
    const [name = ''] = section.split(/\s/)
    return name.replace(/^\[(.*)\]$/, '$1') === title
  })
  const words = found?.slice(found.indexOf('\n')).trim()
  return words ? words : undefined
}

/**
 * Returns the changelog section of a version: from its heading, `## 0.2.0` with or without a date,
 * to the next.
 * @returns nothing when the heading or its content is missing
 */
export function sectionOf(changelog: string, title: string): string | undefined {
  const found = changelog.split(/^## /m).find((section) => {
    const [name = ''] = section.split(/\s/)
    return name.replace(/^\[(.*)\]$/, '$1') === title
  })
  const words = found?.slice(found.indexOf('\n')).trim()
  return words ? words : undefined
}

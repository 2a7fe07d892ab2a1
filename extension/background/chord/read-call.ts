/** What may stand after `#` in the address of a call that comes in, the first that is there counts. */
const handed = ['phone', 'reference', 'email'] as const

/**
 * Reads what a page of a call that comes in is about: the panel's page of the hub, which a telephone
 * program or a link opened with the number after `#`.
 * @param url of the page; `undefined` where the extension may not know it
 * @param hub its address, without a final slash; `null` where none is known
 * @returns what to fill the field with; empty for every other page
 */
export function readCall(url: string | undefined, hub: string | null): string {
  if (url === undefined || hub === null || !URL.canParse(url)) return ''
  const { href, hash } = new URL(url)
  if (!href.startsWith(`${hub}/panel/`)) return ''
  const said = new URLSearchParams(hash.slice(1))
  for (const name of handed) {
    const value = said.get(name)?.replace(/^tel:/i, '').trim()
    if (value) return value
  }
  return ''
}

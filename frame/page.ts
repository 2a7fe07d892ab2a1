/** What the hub says of the page: whose panel it is, and whose pages may show it. */
export interface PanelPage {
  organisation: string
  origins: readonly string[]
}

/**
 * Reads what the hub says of this page.
 * @returns `null` in a page that it did not name: the browser refuses that one by the policy of the
 * answer, and nothing is shown even where something on the way took the policy off
 */
export function readPage(): PanelPage | null {
  const { organisation = '', origins = '' } = document.getElementById('panel')?.dataset ?? {}
  const page = { organisation, origins: origins.split(' ').filter((one) => one !== '') }
  return ancestors().every((origin) => page.origins.includes(origin)) ? page : null
}

/** Origins of the pages around this one; none where it stands alone, or the browser does not tell. */
function ancestors(): string[] {
  return window === window.top ? [] : [...(location.ancestorOrigins ?? [])]
}

import type { Sighted } from '../../extension/shared/messages.ts'
import type { FoundTexts } from '../../extension/shared/reading.ts'
import type { FakeBrowser } from './chrome.ts'

/** Where the pages of these tests are. */
export const origin = 'https://office.example'

/** Address of the page of a request. */
export const at = (reference: string) => `${origin}/demandes/${reference}`

/** What the script of a page of one request collects. */
export function found(reference: string, more: Partial<FoundTexts> = {}): FoundTexts {
  return {
    roots: 1,
    anchor: [[[reference]]],
    email: [[]],
    phone: [[]],
    name: [['Usager']],
    recipients: [],
    subject_line: [],
    own: [],
    many: false,
    ...more,
  }
}

/** What the script of the page of a request says it saw. */
export function sighted(reference: string, generation: number, more: Partial<Sighted> = {}) {
  return {
    kind: 'sighted',
    generation,
    href: at(reference),
    rule: { id: 'valmont.office', version: 1, page: 'request' },
    found: found(reference),
    ...more,
  } satisfies Sighted
}

/** Opens the page of a request in a tab, and has its script say what it saw. @returns its generation */
export async function openRequest(browser: FakeBrowser, tab: number, reference: string) {
  await browser.goes(tab, at(reference))
  const { generation = -1 } = browser.state(tab) ?? {}
  await browser.pageSays(tab, sighted(reference, generation))
  return generation
}

import type { ToolRule } from './rule.ts'

const reference = '[A-Z]{2}-\\d{4}-[0-9A-HJKMNP-TV-Z]{5}'

/** The back office of Valmont, the town of the demo. */
export const valmontOffice: ToolRule = {
  id: 'valmont.office',
  version: 1,
  tool: 'Valmont',
  path: '^/(demandes(/|$)|$)',
  root: 'article[data-request]',
  reference: [
    { path: `^/demandes/(?<value>${reference})/?$` },
    { text: '[data-field="reference"]' },
  ],
  fields: {
    email: '[data-field="email"]',
    phone: '[data-field="phone"]',
    name: '[data-field="name"]',
  },
  shapes: {
    reference: `^${reference}$`,
    email: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,180}$',
    phone: '^\\+?[\\d ().-]{6,30}$',
  },
  excluded: ['.messages'],
  own: '[data-signed-in]',
}

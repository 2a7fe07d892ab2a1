import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

const reference = '[A-Z]{2}-\\d{4}-[0-9A-HJKMNP-TV-Z]{5}'

/** The back office of Valmont, the town of the demo. */
export const valmontOffice: ToolRule = {
  schema: 1,
  id: 'valmont.office',
  version: 1,
  tool: { name: 'Valmont' },
  pages: [
    {
      page: 'request',
      when: { path: '^/(demandes(/|$)|$)', all: ['[data-signed-in]'] },
      root: 'article[data-request]',
      reference: {
        ways: [
          { path: `^/demandes/(?<value>${reference})/?$` },
          { text: ['[data-field="reference"]'] },
        ],
        as: { shape: reference },
      },
      fields: {
        email: { text: ['[data-field="email"]'] },
        phone: { text: ['[data-field="phone"]'] },
        name: { text: ['[data-field="name"]'] },
      },
      excluded: ['.messages'],
      own: ['[data-signed-in]'],
    },
  ],
}

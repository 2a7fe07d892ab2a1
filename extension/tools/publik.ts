import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/**
 * The back office of Publik, by what `wcs/backoffice/management.py` and its templates draw (w.c.s. as
 * of September 2025, read and not run). The address holds the number within one form; the reference
 * of a request, `12-345`, stands only on the page, which comes whole with its address. The account
 * is shown as the site's own template says: what it links as an address or a number is read.
 */
export const publik: ToolRule = {
  schema: 1,
  id: 'org.publik',
  version: 1,
  tool: { name: 'Publik' },
  pages: [
    {
      page: 'request',
      when: {
        path: '^/backoffice/management/[\\w-]{1,64}/[^/]{1,64}/$',
        all: ['.sidebar-general-information'],
      },
      root: '#sidebar',
      reference: {
        ways: [
          {
            text: ['.sidebar-general-information > p', '.user-formdatas > .self > .id'],
            pick: '(?:^|numéro |number )(?<value>\\d{1,9}-\\d{1,9})(?:\\.| par | by |$)',
          },
        ],
        as: 'ref:publik',
      },
      fields: {
        email: { text: ['.sidebar--user a[href^="mailto:"]'] },
        phone: { text: ['.sidebar--user a[href^="tel:"]'] },
        name: { text: ['.sidebar--user > p'] },
      },
      excluded: ['.sidebar-submission-context'],
    },
  ],
}

import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/**
 * A ticket of GLPI. Its address alone says which: the title shows the number only where an
 * installation wishes it (`CommonGLPI::showNavigationHeader`, versions 10 and 11, read and not run),
 * and a requester with an account is shown by name (`templates/components/itilobject/actors`). So
 * nobody is read from the page: the hub knows whose the ticket is.
 */
export const glpi: ToolRule = {
  schema: 1,
  id: 'org.glpi-project',
  version: 1,
  tool: { name: 'GLPI' },
  pages: [
    {
      page: 'ticket',
      when: { path: '/front/ticket\\.form\\.php$', search: { id: '^[1-9]\\d{0,9}$' } },
      root: 'body',
      reference: { ways: [{ search: 'id' }], as: 'ref:glpi' },
      fields: {},
    },
  ],
}

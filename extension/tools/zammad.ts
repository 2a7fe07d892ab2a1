import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/**
 * A ticket of Zammad, by the templates of its first interface (`views/ticket_zoom`, `ticket_zoom/meta`,
 * `widget/user`, `generic/sidebar_tabs`, and the task manager that marks what is shown; read in several
 * stored versions and not run). The address holds an id that nobody but Zammad knows: the number that
 * people know stands on the page. Each open ticket has a pane of its own, and one pane is active. Who
 * asks is named there once the agent has opened that side of it; their address stands among whatever
 * else the town keeps of people, and nothing tells it apart: it is not read.
 *
 * The interface under `/desktop` shows the number only while the page is not scrolled, and nothing
 * that stays from one release to the next: it is not read.
 */
export const zammad: ToolRule = {
  schema: 1,
  id: 'com.zammad',
  version: 1,
  tool: { name: 'Zammad' },
  pages: [
    {
      page: 'ticket',
      when: {
        path: '^/$',
        hash: '^ticket/zoom/\\d{1,18}(?:/|$)',
        all: ['.content.active .ticketZoom'],
      },
      root: '.content.active',
      reference: {
        ways: [
          {
            text: [
              '.ticketZoom-header .ticket-number',
              '.ticket-number-copy-header .ticket-number',
            ],
          },
        ],
        as: 'ref:zammad',
      },
      fields: {
        name: { text: ['[data-tab="customer"] .sidebar-block:first-child > h3'] },
      },
      excluded: ['.ticket-article', '.article-new'],
    },
  ],
}

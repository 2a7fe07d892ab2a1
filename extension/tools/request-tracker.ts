import type { FilePage, ToolRule } from '#shared/contract/agents/tool-rule.ts'

/** In every language the title begins with the number: what a subject says comes after it. */
const titled = { text: ['#header h1', '.ticket-info-basics .id .value'] }
const number = { ...titled, pick: '^\\D*(?<value>\\d{1,18})' }

/** A merged ticket shows the one it was merged into: the address and the page must agree. */
const reference: FilePage['reference'] = { ways: [{ search: 'id' }, number], as: 'ref:rt' }

/** Who is signed in: their login, and the link to them, wherever else it stands. */
const own = ['.current-user', '#preferences']

/**
 * Request Tracker. Only an address between the brackets that RT writes itself is read: a name is
 * what somebody wrote of themselves, and may look like the address of another.
 */
export const requestTracker: ToolRule = {
  schema: 1,
  id: 'com.bestpractical.rt',
  version: 1,
  tool: { name: 'Request Tracker', versions: '5.0' },
  pages: [
    {
      page: 'ticket',
      when: {
        path: '/Ticket/Display\\.html$',
        search: { id: '^\\d' },
        all: ['#comp-Ticket-Display', '.ticket-info-basics'],
      },
      root: '#comp-Ticket-Display',
      reference,
      fields: {
        email: {
          text: ['.requestors .current-value .user[data-user-id]'],
          pick: '<(?<value>[^<>]+)>$',
        },
        name: {
          text: ['.requestors .current-value .user[data-user-id]'],
          pick: '^(?<value>[^<>@]+) <[^<>]+>$',
        },
      },
      excluded: ['.inline-edit', '.history'],
      own,
    },
    {
      page: 'work',
      when: {
        path: '/Ticket/(History|Modify|ModifyAll|ModifyDates|ModifyLinks|ModifyPeople|Reminders|Update)\\.html$',
        search: { id: '^\\d' },
        all: ['#page-display'],
      },
      root: '#header',
      reference,
      fields: {},
      own,
    },
  ],
}

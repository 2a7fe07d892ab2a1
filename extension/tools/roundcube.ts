import type { MessagePage, ToolRule } from '#shared/contract/agents/tool-rule.ts'

const path = '(?:/|/index\\.php)$'

/** The link of a message to itself; a narrow window keeps it and does not draw it. */
const link = { text: ['h2.subject > a.extwin'], attribute: 'href' }

/** In brief, or in detail: only one of both is drawn. In brief, more than one recipient is not one. */
const people = [
  '.header-summary .adr:not(:has(~ .morelink)) > a.rcmContactAddress',
  '.header-headers .from a.rcmContactAddress',
]

/**
 * What only a message to many has. Beside the list of messages the bar above is of the one that is
 * chosen there, which is another once the browser went back: there the recipients tell.
 */
const toMany = ['.header-headers td .adr:nth-of-type(6)', 'a.reply.list.active']

/**
 * What a message and its preview have in common. In brief, Roundcube names whom a message is from, or
 * to in a folder of sent ones. What is written beside a link is what people call themselves.
 */
const message: Pick<MessagePage, 'root' | 'fields' | 'recipients' | 'subject_line'> = {
  root: '#message-header',
  fields: {
    email: { text: people, attribute: 'href', pick: '^mailto:(?<value>.+)$' },
    name: { text: people },
  },
  recipients: {
    text: [
      '.header-headers .to a.rcmContactAddress, .header-headers .cc a.rcmContactAddress, .header-headers .bcc a.rcmContactAddress',
    ],
    attribute: 'href',
    pick: '^mailto:(?<value>.+)$',
  },
  subject_line: { text: ['h2.subject'] },
}

/**
 * Roundcube, its skin Elastic (run: 1.6, as Debian has it). A message stands in a page of its own, or
 * in a frame beside the list, and comes whole with its address. The list and the page where one
 * writes name the agent's own addresses; nobody is read there, nor in a window of its own.
 */
export const roundcube: ToolRule = {
  schema: 1,
  id: 'net.roundcube',
  version: 1,
  tool: { name: 'Roundcube', versions: '1.6' },
  pages: [
    {
      page: 'message',
      when: {
        path,
        search: { _task: '^mail$', _action: '^show$', _extwin: '^$' },
        all: ['#message-header'],
      },
      message: {
        ways: [{ search: '_uid' }, { ...link, pick: '[?&]_uid=(?<value>[^&#]+)(?:[&#]|$)' }],
      },
      ...message,
      many: toMany,
    },
    {
      page: 'preview',
      when: { path, search: { _task: '^(?:mail)?$', _action: '^$' }, all: ['#message-header'] },
      frame: '#messagecontframe',
      message: { ways: [{ ...link, pick: '[?&](?<value>_uid=[^#]+)$' }] },
      ...message,
    },
    {
      page: 'mailbox',
      when: {
        path,
        search: { _task: '^(?:mail|settings)?$' },
        all: ['body[class*="task-mail"], body[class*="task-settings"]'],
      },
      root: 'body',
      message: { ways: [{ search: '_uid' }] },
      fields: {},
      own: ['.username', '#_from option', '#identities-table .mail'],
    },
  ],
}

import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/**
 * A conversation of Chatwoot. Its number stands in the address alone (`conversation.routes.js` and
 * `views/layouts/vueapp`; read in several stored versions and not run), which changes before the
 * page does. The panel of the contact (`contact/ContactInfo.vue`) links to the contact and names no
 * conversation; neither does the header (`ConversationHeader.vue`) nor the card in the list
 * (`ConversationCard.vue`). So nobody is read from the page: the hub knows who writes there. A rule of
 * that contact, as a correspondence, would take the place of the reference, which is sure.
 */
export const chatwoot: ToolRule = {
  schema: 1,
  id: 'com.chatwoot',
  version: 1,
  tool: { name: 'Chatwoot' },
  pages: [
    {
      page: 'conversation',
      when: { path: '^/app/accounts/\\d{1,9}/(?:[^?#]{1,64}/)?conversations/\\d{1,10}/?$' },
      root: '#app',
      reference: {
        ways: [{ path: '/conversations/(?<value>[1-9]\\d{0,9})/?$' }],
        as: 'ref:chatwoot',
      },
      fields: {},
    },
  ],
}

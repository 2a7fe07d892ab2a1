import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/**
 * Zimbra's classic interface, mail by conversation (`ZmConvView2`, `ZmMailMsgView`,
 * `mail/Message.template`; read in its source and not run). The header of a message names its sender
 * by what they call themselves alone, or by a setting as `"name" <address>`
 * (`ZmAddressBubble.getContent`): whoever calls themselves so looks the same, so nobody is read there.
 * The bar above a message with images names the address that images may always be shown from, which
 * is the sender's, in a link of its own: that one is read, beside the subject.
 */
export const zimbra: ToolRule = {
  schema: 1,
  id: 'com.zimbra',
  version: 1,
  tool: { name: 'Zimbra' },
  pages: [
    {
      page: 'conversation',
      when: {
        path: '^/(?:zimbra/?)?(?:mail/?)?$',
        all: ['#z_shell', '.ZmMailMsgCapsuleView.Expanded'],
      },
      root: '.Conv2View',
      trust: 'likely',
      message: {
        ways: [
          {
            text: ['.ZmMailMsgCapsuleView.Expanded'],
            attribute: 'id',
            pick: 'MSGC(?<value>.+)$',
          },
        ],
      },
      fields: {
        email: { text: ['.ZmMailMsgCapsuleView.Expanded a[id$="_displayImages_email"]'] },
      },
      subject_line: { text: ['.Conv2Header .subject'] },
      excluded: ['.MsgBody', '.Conv2Reply'],
    },
  ],
}

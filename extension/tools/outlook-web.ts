import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/** The sender of a message that is drawn: its own identifier stands on the same element. */
const sender = { text: ['[id^="MSG_"][id$="_FROM"]'] }

/**
 * Outlook on the web, as Microsoft hosts it. It has no public source and was not run: only what two
 * published extensions at least read alike is read (`MailReadCompose`, `CONV_…_SUBJECT`, `MSG_…_FROM`
 * with the text `Name<address>`). The address is what stands in the last brackets, which Outlook
 * writes. It leaves them out for colleagues: whom their directory calls `Name<address>` is read as
 * that address. So all of it is likely.
 */
export const outlookWeb: ToolRule = {
  schema: 1,
  id: 'com.outlook',
  version: 1,
  tool: { name: 'Outlook sur le web' },
  origins: [
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://outlook.cloud.microsoft',
  ],
  pages: [
    {
      page: 'conversation',
      when: {
        path: '^/mail(?:/|$)',
        all: ['[data-app-section="MailReadCompose"]', ...sender.text],
      },
      root: '[data-app-section="MailReadCompose"]',
      trust: 'likely',
      message: { ways: [{ ...sender, attribute: 'id', pick: '^MSG_(?<value>.+)_FROM$' }] },
      fields: { email: { ...sender, pick: '<(?<value>[^<>]+)>$' } },
      subject_line: { text: ['[id^="CONV_"][id$="_SUBJECT"]'] },
      excluded: ['[id^="UniqueMessageBody"]', '[role="document"]'],
      own: ['#mectrl_currentAccount_secondary'],
    },
  ],
}

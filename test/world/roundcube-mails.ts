/** A mail of the seed. */
export interface Mail {
  /** Its name in the seed. */
  name: string
  folder: string
  headers: Record<string, string>
  body: string
  type?: string
  /** Whom the panel may show for it: who sent it, or the one it was sent to; `null` for nobody. */
  of: string | null
  /** Whether that person is beyond doubt. */
  isSure: boolean
}

const login = 'guichet@valmont.example'
const box = 'mairie@valmont.example'
const [zoe, ali, bea, tom] = ['zoe', 'ali', 'bea', 'tom'].map((one) => `${one}@usager.example`)

let nth = 0
function mail(
  name: string,
  from: string,
  to: string,
  more: Partial<Mail> & { subject?: string; headers?: Record<string, string> } = {},
): Mail {
  nth += 1
  const { subject = `Bonjour ${nth}`, headers, ...others } = more
  const date = new Date(Date.UTC(2026, 9, 1, 8, nth)).toUTCString().replace('GMT', '+0000')
  const [address = null] = /[^\s<>"]+@[^\s<>"]+(?=>?$)/.exec(from) ?? []
  return {
    name,
    folder: 'INBOX',
    body: `Bonjour, écrivez aussi à ${zoe}, à ${ali} ou à ${tom}.`,
    of: address,
    isSure: true,
    ...others,
    headers: {
      From: from,
      To: to,
      Subject: subject,
      Date: date,
      'Message-ID': `<${name}@seed.example>`,
      ...headers,
    },
  }
}

const answers = (to: string) => ({
  'In-Reply-To': `<${to}@seed.example>`,
  References: `<${to}@seed.example>`,
})
const forty = Array.from({ length: 40 }, (_, at) => `abonne${at}@usager.example`).join(', ')

/** The mails of an agent of a small town, oldest first. */
export const mailboxes = {
  login,
  /** The mailbox of the town hall, which the agent writes from too. */
  delegated: box,
  all: [
    mail('zoe', `"Zoé Guégan" <${zoe}>`, login, { subject: 'Ma demande EC-2026-0042' }),
    mail('ali', `Ali <${ali}>`, login, {
      headers: answers('zoe'),
      subject: 'Re: Ma demande EC-2026-0042',
    }),
    mail('zoeAgain', `"Zoé Guégan" <${zoe}>`, login, {
      headers: answers('ali'),
      subject: 'Re: Ma demande EC-2026-0042',
    }),
    mail('bare', `${bea}`, box, {
      body: `Ma voisine est ${zoe}.\r\n\r\n-- \r\nLe maire, 03 88 00 00 00, maire@valmont.example`,
    }),
    mail('posing', `"maire@valmont.example" <evil@ailleurs.example>`, login),
    mail('html', `Tom <${tom}>`, login, {
      type: 'text/html',
      body: `<div id="message-header"><div class="header-summary"><a class="rcmContactAddress" href="mailto:${zoe}" title="${zoe}">Zoé</a></div></div><p>Bonjour</p>`,
    }),
    mail('many', `Agglo <contact@agglo.example>`, forty, { isSure: false }),
    mail('list', `Voisin <voisin@usager.example>`, 'quartier@listes.example', {
      isSure: false,
      headers: {
        'List-Id': '<quartier.listes.example>',
        'List-Post': '<mailto:quartier@listes.example>',
      },
    }),
    mail('machine', `Ne pas répondre <noreply@caf.example>`, login, { of: null }),
    mail('mine', `Guichet <${login}>`, `${login}`, { of: null }),
    mail('sent', `Guichet <${login}>`, zoe ?? '', { folder: 'Sent', of: zoe ?? null }),
    mail('sentToTwo', `Guichet <${login}>`, `${zoe}, ${ali}`, { folder: 'Sent', of: null }),
    mail('delegated', `Mairie <${box}>`, bea ?? '', { folder: 'Sent', of: bea ?? null }),
  ] as readonly Mail[],
}

import { fill } from '#shared/text/fill.ts'
import { signInText } from '#shared/text/site-owner/agents/sign-in.ts'
import {
  findLetterIdentity,
  type LetterIdentity,
} from '../../catalogue/identity/letter-identity.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Deps } from '../../platform/deps.ts'
import type { DirectMessage } from '../../requests/delivery/direct/direct-sender.ts'
import { writeDirectLetter } from '../../requests/delivery/direct/write-direct-letter.tsx'
import { type LinkPurpose, makeLink } from './account-links.ts'
import { type Account, listAdministrators } from './accounts-sql.ts'

type Needs = Pick<Deps, 'database' | 'clock' | 'secret' | 'random' | 'publicUrl' | 'direct'>

/** What became of a link. */
export interface SentLink {
  link: string
  isSent: boolean
}

/**
 * Makes a link, and sends it to the mailbox of its account where the hub sends e-mails.
 * @param browser the mark of the browser that asked; without it, the link opens anywhere
 */
export async function sendLink(
  deps: Needs,
  account: Account,
  purpose: LinkPurpose,
  browser?: string,
): Promise<SentLink> {
  const { link, code } = await makeLink(deps, account, purpose, browser)
  const { letter } = signInText[account.locale]
  const sentences = (identity: LetterIdentity) => [
    fill(letter[purpose].said, { organisation: identity.name }),
    link,
    ...(code === null ? [] : [letter.code, code]),
    letter.ignore,
  ]
  return { link, isSent: await send(deps, account, letter[purpose].subject, sentences) }
}

/** Tells the other administrators that one has a new passkey, by a link alone. */
export function notifyOfNewKey(deps: Needs, account: Account): Promise<void> {
  return tellOthers(deps, account, 'newKey')
}

/**
 * Tells a person of a passkey that an open console asked for, and the other administrators where they
 * administer: somebody else may hold the session.
 */
export async function notifyOfOwnKey(deps: Needs, account: Account): Promise<void> {
  const { subject, said } = signInText[account.locale].letter.ownKey
  await send(deps, account, subject, () => [said])
  if (account.role === 'admin') await tellOthers(deps, account, 'addedKey')
}

async function tellOthers(
  deps: Needs,
  account: Account,
  what: 'newKey' | 'addedKey',
): Promise<void> {
  const administrators = await listAdministrators(deps.database, account.organisation)
  for (const other of administrators.filter(({ agent }) => agent !== account.agent)) {
    const { subject, said } = signInText[other.locale].letter[what]
    await send(deps, other, subject, () => [fill(said, { name: account.name })])
  }
}

async function send(
  { database, direct }: Needs,
  { organisation, agent, email, locale }: Account,
  subject: string,
  write: (identity: LetterIdentity) => readonly string[],
): Promise<boolean> {
  const identity = direct && (await findLetterIdentity(database, organisation))
  if (!identity) return false
  const title = fill(subject, { organisation: identity.name })
  const message: DirectMessage = {
    locale,
    letter: writeDirectLetter(identity, locale, title, write(identity)),
    sms: '',
    thread: digest(['account', organisation, agent]),
  }
  return direct.send('email', email, message)
}

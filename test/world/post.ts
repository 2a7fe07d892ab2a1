import type { ChannelSender, Outcome } from '../../hub/requests/delivery/channels/channel-sender.ts'
import type { Letter } from '../../hub/requests/delivery/channels/email/letter.ts'
import { openEmail } from '../../hub/requests/delivery/channels/email/open-email.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { owedMail, sendingName } from './owed-mail.ts'
import { town } from './town.ts'
import { townIdentity } from './town-identity.ts'

/** The town's sender address. */
export const author = {
  name: 'Ville de Bourg, état civil',
  address: 'ne-pas-repondre@bourg.example',
}

/** A letter of the town. */
export const someLetter: Letter = {
  subject: 'Votre demande\u00a0: une réponse est prête',
  text: 'Bonjour,\n\nUne réponse est prête. Déjà là où vous l’attendiez.\n',
  html: '<p>Une réponse est <strong>prête</strong>.</p>',
  calendar: null,
  identity: { ...townIdentity, name: author.name, crest: null },
}

/** Timeouts: short for a test, long for a busy machine. */
const patience = { connection: 2000, greeting: 2000, silence: 2000 }

/** A hub's e-mail channel and its mail server. */
export interface Post {
  server: MailServer
  sender: ChannelSender
  /** The letter to send next. */
  letter: Letter
  sends(to: string, change?: Partial<Parameters<ChannelSender['send']>[0]>): Promise<Outcome>
  close(): Promise<void>
}

/** Starts both. @param change of the settings */
export async function startPost(
  change: { url?: string; returnTo?: string; server?: MailServer } = {},
): Promise<Post> {
  const server = change.server ?? (await startMailServer())
  const { url = server.url, returnTo = null } = change
  const deps = { publicUrl: town.hub, write: () => post.letter, patience }
  const sender = openEmail({ url, from: author, returnTo }, deps)
  const post: Post = {
    server,
    sender,
    letter: someLetter,
    sends(to, other = {}) {
      const signal = new AbortController().signal
      return sender.send({ told: owedMail(), name: sendingName('a'), to, signal, ...other })
    },
    async close() {
      await sender.close()
      await server.close()
    },
  }
  return post
}

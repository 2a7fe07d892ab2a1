import type { MessageTextPut } from '#shared/contract/requests/message-text.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import {
  approveMessageText,
  upsertMessageText,
} from '../../hub/requests/texts/message-texts-sql.ts'
import { oneDay, type Random, tenBytes } from '../valmont/chance.ts'

type Text = Omit<MessageTextPut, 'version'> & { service: string; isApproved: boolean }

/** The town's texts: what its agents write most often, and one that waits for approval. */
const texts: readonly Text[] = [
  {
    service: 'voirie',
    kind: 'message',
    name: 'Intervention programmée',
    content: {
      fr: 'L’intervention est programmée {date} ({about}). Laissez l’accès libre jusque-là. Référence\u00a0: {reference}. Une question\u00a0? {phone}.',
      en: 'The work is scheduled {date} ({about}). Please keep access clear until then. Reference: {reference}. A question? {phone}.',
    },
    isApproved: true,
  },
  {
    service: 'voirie',
    kind: 'late',
    name: 'Pièce en attente',
    content: {
      fr: 'Nous attendons une pièce. Nous vous prévenons dès qu’elle arrive.',
      en: 'We are waiting for a part. We will tell you as soon as it arrives.',
    },
    isApproved: true,
  },
  {
    service: 'etat-civil',
    kind: 'waiting_usager',
    name: 'Copie de la pièce d’identité',
    content: {
      fr: 'une copie recto verso de votre pièce d’identité, en cours de validité',
      en: 'a copy of both sides of your identity document, still valid',
    },
    isApproved: true,
  },
  {
    service: 'etat-civil',
    kind: 'message',
    name: 'Acte prêt au guichet',
    content: {
      fr: 'Votre acte est prêt. Votre dossier\u00a0: {reference}. Au guichet, dites ce numéro.',
    },
    isApproved: false,
  },
]

/** Inserts them before the first day, which the API cannot date. */
export async function seedMessageTexts(
  database: Database,
  town: { organisation: string; author: string; now: Date; random: Random },
): Promise<void> {
  const { organisation, author, now, random } = town
  const by = { author, at: new Date(+now - 30 * oneDay) }
  for (const { service, isApproved, ...text } of texts) {
    const key = { organisation, service, text: uuidv7(+by.at, tenBytes(random)) }
    await upsertMessageText(database, key, { version: 0, ...text }, by)
    if (isApproved) await approveMessageText(database, key, 1, by)
  }
}

import type { Locale } from '#shared/text/locale.ts'
import type { Entry } from '../../demo/register/entry.ts'
import type { Register } from '../../demo/register/register.ts'

const words = {
  fr: {
    kind: 'Copie intégrale',
    asks: 'Bonjour, il me faut une copie intégrale pour mon mariage, en janvier. Puis-je la retirer au guichet ? Merci d’avance.',
    answers: 'Bonjour, votre demande est arrivée. L’acte sera prêt au plus tard mardi 8 décembre.',
    desk: 'État civil',
  },
  en: {
    kind: 'Full copy',
    asks: 'Hello, I need a full copy for my wedding in January. May I collect it at the counter? Thank you.',
    answers:
      'Hello, your request has arrived. The certificate will be ready by Tuesday 8 December.',
    desk: 'Civil registry',
  },
}

/** A register of one request: the one that the states of the panel speak of. */
export function registerOf(locale: Locale): Register {
  const { kind, asks, answers, desk } = words[locale]
  const entry: Entry = {
    reference: 'EC-2026-0042',
    service: 'etat-civil',
    kind,
    received_at: '2026-11-23T10:05:00+01:00',
    locale,
    requester: {
      name: 'Amina Benali',
      email: 'a.benali@example.org',
      phone: '+33 6 12 34 56 78',
    },
    messages: [
      { from: 'Amina Benali', at: '2026-11-23T10:05:00+01:00', text: asks },
      { from: desk, at: '2026-11-23T11:40:00+01:00', text: answers },
    ],
  }
  return {
    add: () => {},
    find: (reference) => (reference === entry.reference ? entry : undefined),
    list: () => [entry],
  }
}

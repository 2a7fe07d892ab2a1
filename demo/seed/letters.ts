import type { Locale } from '#shared/text/locale.ts'
import type { ServiceSlug } from '../valmont/reference.ts'

/** Letters about the requests of one service, in one language. */
export interface Letters {
  /** First letters of usagers; `{kind}` is the kind of request. */
  first: readonly [string, ...string[]]
  /** The answer of the service; `{reference}` is the request's. */
  answer: string
  /** Additions of usagers, often about another contact person. */
  more: readonly [string, ...string[]]
}

/** Letters without signatures. */
export const letters: Readonly<Record<ServiceSlug, Readonly<Record<Locale, Letters>>>> = {
  'etat-civil': {
    fr: {
      first: [
        'Je souhaite recevoir un acte de naissance ({kind}) pour un dossier de mariage.',
        'Pouvez-vous m’adresser un acte de naissance ({kind})\u00a0? Il m’est demandé pour une succession.',
        'Il me faut un acte de naissance ({kind}) pour renouveler ma carte d’identité.',
      ],
      answer:
        'Votre demande est enregistrée sous la référence {reference}. L’acte vous est envoyé dès qu’il est retrouvé dans le registre.',
      more: [
        'Le notaire attend la copie\u00a0: Maître Lenoir, etude.lenoir@courrier.example, 01 99 00 71 18. Merci de lui répondre aussi.',
        'Ma sœur Brigitte peut passer au guichet à ma place. Son numéro\u00a0: 01 99 00 71 26.',
        'Je vous ai donné une ancienne adresse. La bonne est celle de ce message.',
      ],
    },
    en: {
      first: [
        'I would like a birth certificate ({kind}), for a marriage.',
        'Could you send me a birth certificate ({kind})? I need it to renew my residence card.',
      ],
      answer:
        'Your request is registered under the reference {reference}. The certificate is sent to you as soon as it is found in the register.',
      more: ['My lawyer may write to you too: office.harding@courrier.example, 01 99 00 71 33.'],
    },
  },
  'petite-enfance': {
    fr: {
      first: [
        'Nous cherchons une place en crèche pour notre fille ({kind}). Nous habitons Valmont depuis deux ans.',
        'Je reprends le travail en janvier et je demande une place pour mon fils ({kind}).',
        'Notre enfant est attendu au printemps. Nous demandons une place en crèche ({kind}).',
      ],
      answer:
        'Votre demande est enregistrée sous la référence {reference}. La commission étudie toutes les demandes selon les mêmes règles et vous répond par écrit.',
      more: [
        'L’assistante maternelle qui garde notre fille répond aussi à vos questions\u00a0: josiane.marty@courrier.example, 01 99 00 72 09.',
        'Le père de l’enfant a un autre courriel\u00a0: p.delmas@courrier.example.',
        'Vous trouvez ci-joint le justificatif de domicile.',
      ],
    },
    en: {
      first: ['We are looking for a nursery place for our daughter ({kind}). We live in Valmont.'],
      answer:
        'Your request is registered under the reference {reference}. The committee studies every request by the same rules and answers in writing.',
      more: ['My husband can answer too: t.adeyemi@courrier.example, 01 99 00 72 41.'],
    },
  },
  voirie: {
    fr: {
      first: [
        'Je signale un problème devant chez moi ({kind}). Des enfants passent là tous les matins.',
        'Depuis une semaine, il y a un problème au coin de la rue ({kind}). Pouvez-vous venir voir\u00a0?',
        'Un problème gêne le passage des poussettes et des fauteuils ({kind}).',
      ],
      answer:
        'Votre signalement est enregistré sous la référence {reference}. Une équipe passe sur place.',
      more: [
        'Mon voisin l’a vu aussi, vous pouvez le joindre\u00a0: r.bonnet@courrier.example, 01 99 00 73 15.',
        'La gardienne de l’immeuble ouvre le portail\u00a0: 01 99 00 73 28.',
        'Le problème est toujours là ce matin.',
      ],
    },
    en: {
      first: [
        'I am reporting a problem outside my home ({kind}). Children walk past every morning.',
      ],
      answer: 'Your report is registered under the reference {reference}. A team comes to look.',
      more: ['The caretaker opens the gate: 01 99 00 73 36.'],
    },
  },
}

/** Opening, closing and quoting of letters. */
export const manners: Readonly<Record<Locale, { hello: string; regards: string; wrote: string }>> =
  {
    fr: { hello: 'Bonjour,', regards: 'Cordialement,', wrote: '{from} a écrit\u00a0:' },
    en: { hello: 'Hello,', regards: 'Kind regards,', wrote: '{from} wrote:' },
  }

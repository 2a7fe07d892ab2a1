import type { Localised } from '#shared/text/locale.ts'
import type { ServiceSlug } from '../valmont/reference.ts'

/** The outcome of a request, or its progress. */
export type Outcome = 'kept' | 'late' | 'open' | 'overdue' | 'waiting' | 'withdrawn'

/** The parameters of one service's past. */
export interface Story {
  slug: ServiceSlug
  outcomes: Readonly<Record<Outcome, number>>
  kinds: readonly [string, ...string[]]
  /** What requests are about, before their kind; or where, after it. */
  about: { what: string } | { where: readonly [string, ...string[]] }
  team: string
  why: Localised
  missing: Localised
}

/**
 * Three months of requests. Birth certificates meet their dates and street problems often do not;
 * usagers judge the opposite (`opinions.ts`), as standard and perception may differ.
 */
export const stories: readonly Story[] = [
  {
    slug: 'etat-civil',
    outcomes: { kept: 18, late: 1, open: 4, overdue: 1, waiting: 0, withdrawn: 0 },
    kinds: [
      'Copie intégrale',
      'Extrait avec le nom des parents',
      'Extrait sans le nom des parents',
    ],
    about: { what: 'Acte de naissance' },
    team: 'Équipe de l’état civil',
    why: {
      fr: 'Le registre est chez le relieur. L’acte est copié à son retour.',
      en: 'The register is at the binder’s. The certificate is copied on its return.',
    },
    missing: {
      fr: 'la date de naissance, qui ne correspond à aucun acte',
      en: 'the date of birth, which matches no certificate',
    },
  },
  {
    slug: 'petite-enfance',
    outcomes: { kept: 7, late: 1, open: 5, overdue: 1, waiting: 1, withdrawn: 1 },
    kinds: ['Tous les jours de la semaine', 'Certains jours', 'De temps en temps'],
    about: { what: 'Place en crèche' },
    team: 'Équipe de la petite enfance',
    why: {
      fr: 'La commission s’est réunie une semaine plus tard que prévu.',
      en: 'The committee met a week later than planned.',
    },
    missing: { fr: 'un justificatif de domicile', en: 'a proof of address' },
  },
  {
    slug: 'voirie',
    outcomes: { kept: 7, late: 6, open: 4, overdue: 2, waiting: 1, withdrawn: 1 },
    kinds: [
      'Chaussée ou trottoir abîmé',
      'Éclairage en panne',
      'Dépôt sauvage',
      'Banc, panneau ou barrière abîmé',
    ],
    about: {
      where: [
        '12 rue des Lilas',
        '3 place du Marché',
        '27 avenue de la Gare',
        '8 chemin des Carriers',
      ],
    },
    team: 'Équipe de la voirie',
    why: {
      fr: 'L’équipe est retenue par une intervention urgente. L’endroit est mis en sécurité.',
      en: 'The team is held up by an emergency. The place is made safe.',
    },
    missing: { fr: 'l’endroit exact du problème', en: 'the exact place of the problem' },
  },
]

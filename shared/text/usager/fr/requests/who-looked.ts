/** What a usager reads of who looked at their request, in French. The other languages have the same keys. */
export const whoLooked = {
  title: 'Qui a consulté ma demande ?',
  intro:
    'Quand un agent consulte votre demande, nous notons le service, la date et le motif. Le nom de l’agent n’est jamais affiché.',
  ask: {
    why: 'D’abord, une vérification : donnez une seule information parmi celles reçues avec votre demande.',
    kinds: {
      email: 'Adresse e-mail',
      phone: 'Numéro de téléphone',
      birth_date: 'Date de naissance',
      name: 'Nom de famille',
    },
    dateHint: 'Par exemple 31/12/1980.',
    forgotten: 'Votre réponse est comparée, puis oubliée. Elle est redemandée à chaque visite.',
    send: 'Voir les consultations',
    empty: 'Remplissez une des cases.',
    wrong: 'Cette réponse ne correspond pas. Vérifiez-la, ou donnez une autre information.',
    later: 'Trop de réponses qui ne correspondent pas. Réessayez dans {wait}.',
    again: 'Cette page est restée ouverte longtemps. Répondez de nouveau pour continuer.',
  },
  unable:
    'Nous ne pouvons pas vérifier que cette demande est à vous. Demandez la liste des consultations à {organisation}, ou à son délégué à la protection des données.',
  list: 'Les consultations, de la plus récente à la plus ancienne',
  none: 'Aucune consultation n’est notée pour cette demande.',
  at: '{day} à {hour}',
  service: 'Service',
  noService: 'Un service de {organisation}',
  purpose: 'Motif',
  purposes: {
    rights: 'Vos droits sur vos données',
    follow_up: 'Suivre ce qui reste à faire',
    security: 'Contrôle de sécurité',
    unlisted: 'Un motif qui n’est pas dans la liste',
  },
  what: 'Ce qui a été fait',
  levels: {
    0: 'Un agent a vu qu’une demande existe',
    1: 'Un agent a vu où en est la demande, et ses dates',
    2: 'Un agent a vu où en est la demande, ses dates et le lien pour l’ouvrir',
  },
  acts: {
    merge: 'Rapprochement de deux coordonnées d’une même personne',
    unmerge: 'Annulation d’un rapprochement',
    adapt: 'Adaptation à votre situation',
    preview: 'Préparation d’un message pour vous',
    prove: 'Étape annoncée par un agent',
    contact: 'Échange avec vous, noté par un agent',
    follow_up: 'Demande vue dans une liste de rappels et de réponses à donner',
    export: 'Copie de vos données',
    erase: 'Effacement de vos données',
    reveal: 'Contrôle de sécurité',
  },
  older: 'Voir les consultations plus anciennes',
  newest: 'Revenir aux plus récentes',
  since: 'Ce registre remonte au {day}.',
  kept: 'Une consultation reste dans ce registre de 6 à 12 mois, ou 36 mois quand les données viennent d’une autre administration.',
  rights:
    'Si une consultation vous étonne, demandez une explication à {organisation} ou à son délégué à la protection des données.',
  officer: 'Délégué à la protection des données : {officer}',
  back: 'Revenir à ma demande',
}

/** The keys every language has. */
export type WhoLookedText = typeof whoLooked

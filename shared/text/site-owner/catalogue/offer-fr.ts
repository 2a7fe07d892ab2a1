import type { OfferWay, ProbeFailure } from '../../../contract/catalogue/offer.ts'

/** What is said of what is offered where, in French. */
export const fr = {
  indicators: {
    hours_kept: {
      name: 'Horaires annoncés et tenus',
      whole: 'Tous les lieux, jour par jour',
      share: {
        none: 'Aucun jour d’ouverture sur {n} n’est tenu comme annoncé',
        one: '{x} jour d’ouverture sur {n} est tenu comme annoncé',
        other: '{x} jours d’ouverture sur {n} sont tenus comme annoncé',
      },
      tooFew: 'Moins de 5 jours d’ouverture relevés : pas assez pour conclure.',
    },
    next_slot: {
      name: 'Prochain rendez-vous dans le délai promis',
      whole: 'Tous les lieux, jour par jour',
      share: {
        none: 'Aucun jour relevé sur {n} n’offre un rendez-vous dans le délai promis à tous',
        one: '{x} jour relevé sur {n} offre un rendez-vous dans le délai promis à tous',
        other: '{x} jours relevés sur {n} offrent un rendez-vous dans le délai promis à tous',
      },
      tooFew: 'Moins de 5 jours relevés : pas assez pour conclure.',
    },
    uptime: {
      name: 'Service en ligne sans panne vue',
      whole: 'Toutes les adresses essayées, jour par jour',
      share: {
        none: 'Aucun jour d’essai sur {n} n’est sans panne vue',
        one: '{x} jour d’essai sur {n} est sans panne vue',
        other: '{x} jours d’essai sur {n} sont sans panne vue',
      },
      tooFew: 'Moins de 5 jours d’essai : pas assez pour conclure.',
    },
    offers: {
      name: 'Points d’accueil pour 10 000 habitants',
      share: { none: '{x} sur {n}', one: '{x} sur {n}', other: '{x} sur {n}' },
      tooFew: 'Ni points d’accueil ni population déclarés.',
    },
    other_ways: {
      name: 'D’autres voies qu’internet',
      share: { none: '{x} sur {n}', one: '{x} sur {n}', other: '{x} sur {n}' },
      tooFew: 'Personne n’a dit ce que les lieux offrent.',
    },
  },
  supply: {
    whole: 'Tout le territoire',
    perPeople:
      '{rate} points d’accueil pour 10 000 habitants : {places} lieux pour {people} habitants.',
    without: {
      one: '{n} territoire n’en a aucun : {people} habitants y vivent.',
      other: '{n} territoires n’en ont aucun : {people} habitants y vivent.',
    },
    everywhere: 'Chaque territoire en a au moins un.',
    theil: 'Inégalité entre habitants (Theil T) : {total} ; 0 serait l’égalité.',
    split: 'Dont {between} entre départements et {within} à l’intérieur de chacun.',
    ratio:
      'Le dixième des habitants le mieux doté en a au moins {ratio} fois plus que le dixième le moins doté.',
    ways: {
      one: '{n} lieu sur {places} peut être joint autrement que par internet.',
      other: '{n} lieux sur {places} peuvent être joints autrement que par internet.',
    },
    closed: {
      one: '{n} lieu n’offre que l’internet.',
      other: '{n} lieux n’offrent que l’internet.',
    },
    silent: {
      one: '{n} lieu ne le dit pas encore.',
      other: '{n} lieux ne le disent pas encore.',
    },
    law: 'Une autre voie que l’internet est due à qui ne peut pas s’en servir (Conseil d’État, 3 juin 2022).',
  },
  fault: {
    unknown_service: 'Ce service n’est pas déclaré.',
    unknown_place:
      'Ce lieu n’est pas déclaré pour ce service. Déclarez-le d’abord dans la page Services.',
    place_elsewhere: 'Ce lieu n’est pas déclaré dans ce territoire. Corrigez l’un des deux.',
    no_hours: 'Aucun horaire n’est déclaré pour ce lieu ce mois-là.',
    month_not_over: 'Ce mois n’est pas terminé. Un relevé d’horaires porte sur un mois entier.',
    day_to_come: 'Ce jour est à venir.',
    out_of_time: 'Cette date est avant 1900.',
    more_than_declared: 'C’est plus que ce qui est annoncé pour ce mois.',
    hours_without_days:
      'Les heures fermées et les jours touchés vont ensemble : les deux à zéro, ou aucun.',
    said_twice: 'Ce lieu et cette date sont déjà dits plus haut dans ce fichier.',
    nothing_said: 'Cette ligne ne dit rien de ce lieu.',
    not_a_month: 'Le mois ne se lit pas. Il s’écrit 2026-11 ou 11/2026.',
    not_a_day: 'Le jour ne se lit pas. Il s’écrit 24/11/2026 ou 2026-11-24.',
    not_hours: 'Les heures ne se lisent pas : un nombre de 0 à 744, par exemple 2,5.',
    not_days: 'Les jours ne se lisent pas : un nombre entier, ou « aucun » sans rendez-vous libre.',
    not_yes_or_no: 'Une voie se dit par oui ou par non.',
    long_reason: 'Le motif est trop long : 200 caractères au plus.',
    too_many_cells: 'Cette ligne a plus de cellules que la première.',
    empty_file: 'Ce fichier est vide. Rien n’est changé.',
    no_columns:
      'Les colonnes ne sont pas reconnues. Il faut « service », « lieu » et au moins une mesure, comme dans le modèle. Rien n’est changé.',
    too_many_lines:
      'Ce fichier a plus de 20 000 lignes. Coupez-le en plusieurs. Rien n’est changé.',
    unreadable_file:
      'Ce fichier ne se lit pas : un guillemet n’est peut-être pas refermé. Rien n’est changé.',
    not_a_table: 'Le corps de la requête doit être un tableau : Content-Type: text/csv.',
    workbook: 'C’est un classeur. Enregistrez son tableau en CSV. Rien n’est changé.',
    unregistered:
      'Cette adresse n’est pas sur un site déclaré de l’organisation : le serveur ne l’essaiera pas.',
  },
  failure: {
    unregistered: 'son site n’est plus déclaré, elle n’est pas essayée',
    unresolved: 'personne ne connaît ce nom de machine',
    private_address: 'elle mène à un réseau privé, ce qui est refusé',
    redirected: 'elle renvoie vers un autre site, qui n’est pas suivi',
    unreachable: 'pas de connexion',
    untrusted: 'son certificat n’est pas sûr',
    too_slow: 'pas de réponse à temps',
    status: 'elle répond par une erreur',
  } satisfies Record<ProbeFailure, string>,
  ways: {
    counter: 'Guichet',
    telephone: 'Téléphone',
    post: 'Courrier',
    france_services: 'France Services à moins de 30 minutes',
  } satisfies Record<OfferWay, string>,
}

/** The keys every language has. */
export type OfferText = typeof fr

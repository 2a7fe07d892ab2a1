/** What the page of what was open says, in French. */
export const fr = {
  question: 'Le service est-il ouvert à tous, partout\u00a0?',
  loading: 'Lecture de ce qui était ouvert…',
  unknown: 'Ce service n’est pas déclaré. Choisissez-en un autre.',
  service: 'Service',
  enter: 'Saisir un relevé',
  back: 'Voir les relevés',
  worst: {
    hours_kept: {
      one: '{name}\u00a0: {n} jour de fermeture, même partielle, sur {all} où l’ouverture était annoncée.',
      other:
        '{name}\u00a0: {n} jours de fermeture, même partielle, sur {all} où l’ouverture était annoncée.',
    },
    uptime: {
      one: '{name}, en ligne\u00a0: {n} jour avec une panne sur {all}.',
      other: '{name}, en ligne\u00a0: {n} jours avec une panne sur {all}.',
    },
    next_slot: {
      one: '{name}\u00a0: {n} jour sur {all} sans rendez-vous libre dans le délai.',
      other: '{name}\u00a0: {n} jours sur {all} sans rendez-vous libre dans le délai.',
    },
  },
  allKept: 'Tout ce qui est relevé a été tenu, {period}.',
  nothing: 'Rien n’est relevé, {period}.',
  nothingHere: 'Rien n’est relevé pour ce service.',
  chart: 'Ouvert comme annoncé\u00a0?',
  hours: 'Horaires, mois par mois',
  groups: {
    next_slot: {
      day: 'Prochain rendez-vous libre, jour par jour',
      month: 'Prochain rendez-vous libre, mois par mois',
    },
    uptime: {
      day: 'Service en ligne, jour par jour',
      month: 'Service en ligne, mois par mois',
    },
  },
  delay: '{title}, pour un délai de {count} {unit}',
  figures: {
    hours_kept: '{x} jours tenus sur {n}',
    next_slot: '{x} jours dans le délai sur {n}',
    uptime: '{x} jours sans panne sur {n}',
  },
  noFigure: 'pas relevé',
  missed: { one: '{n}\u00a0jour', other: '{n}\u00a0jours' },
  states: {
    kept: 'tenu',
    partly: 'en partie',
    missed: 'pas tenu',
    nothing: 'rien n’était dû',
    unknown: 'pas relevé',
  },
  hint: 'Les horaires sont relevés par mois\u00a0: le jour exact d’une fermeture n’est pas connu. Le nombre dans une case est celui des jours de fermeture, même partielle. Le trait épais souligne la période choisie.',
  notes: {
    hours_kept:
      'Un jour compte comme tenu quand le lieu a été ouvert tout le temps annoncé, jours fériés exclus.',
    next_slot: 'Un jour compte comme tenu quand le premier rendez-vous libre est dans le délai.',
    uptime:
      'Un jour compte comme tenu quand l’adresse a répondu à chaque essai du serveur, toutes les quelques minutes.',
  },
  columns: {
    what: 'Quoi',
    place: 'Lieu ou adresse',
    at: 'Date',
    state: 'État',
    x: 'Tenu',
    n: 'Sur',
    amount: 'Heures fermées, ou jours d’attente',
  },
  whats: { hours_kept: 'Horaires', next_slot: 'Rendez-vous', uptime: 'En ligne' },
  services: 'Tous les services',
  servicesHint: 'Jours tenus sur jours dus, {period}.',
  heads: {
    service: 'Service',
    hours_kept: 'Lieux ouverts',
    next_slot: 'Rendez-vous dans le délai',
    uptime: 'En ligne sans panne',
  },
  of: '{x} sur {n}',
  note: 'Noter une grève, des travaux, une panne',
  more: 'Assez proche, et sans internet\u00a0?',
}

export type AvailabilityText = typeof fr

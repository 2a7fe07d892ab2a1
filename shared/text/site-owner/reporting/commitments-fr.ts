/** Each figure of a service against what was committed to, in French. */
export const fr = {
  title: 'Ce qui est promis, ce qui est tenu',
  worlds: { usager: 'Ce que les usagers vivent', commun: 'Ce qui est dû à tous' },
  verdicts: {
    kept: 'tenu',
    missed: 'manqué',
    unclear: 'incertain',
  },
  satisfied: {
    invited: 'd’usagers satisfaits',
    submitted: 'd’usagers satisfaits à l’envoi du formulaire',
    owed: 'Objectif\u00a0: {commitment}',
    none: 'Aucun objectif déclaré',
  },
  promises_kept: {
    name: 'de dates annoncées tenues',
    owed: 'Engagement\u00a0: chaque date annoncée',
    said: {
      none: 'Dates annoncées tenues\u00a0: aucune sur {n}',
      other: 'Dates annoncées tenues\u00a0: {x} sur {n}',
    },
  },
  delays: {
    name: 'de réponses en {days}',
    base: { one: '{n} demande', other: '{n} demandes' },
    owed: 'Engagement\u00a0: {days} pour toutes',
    said: 'Réponses en {days}\u00a0: {share} ({base})',
    median: '{said}. Une demande sur deux en {median}',
    over: '{said}. Une demande sur deux attend plus de {median}',
    units: {
      working: { one: '{n} jour ouvré', other: '{n} jours ouvrés' },
      business: { one: '{n} jour ouvrable', other: '{n} jours ouvrables' },
      calendar: { one: '{n} jour', other: '{n} jours' },
    },
  },
  hours_kept: {
    name: 'de jours ouverts comme annoncé',
    owed: 'Engagement\u00a0: chaque jour',
    said: {
      none: 'Ouvert comme annoncé\u00a0: aucun jour sur {n}',
      other: 'Ouvert comme annoncé\u00a0: {x} jours sur {n}',
    },
  },
  next_slot: {
    name: 'de jours avec un rendez-vous dans le délai',
    owed: 'Engagement\u00a0: chaque jour',
    said: {
      none: 'Rendez-vous dans le délai\u00a0: aucun jour sur {n}',
      other: 'Rendez-vous dans le délai\u00a0: {x} jours sur {n}',
    },
  },
  uptime: {
    name: 'de jours en ligne sans panne',
    owed: 'Engagement\u00a0: chaque jour',
    said: {
      none: 'En ligne sans panne\u00a0: aucun jour sur {n}',
      other: 'En ligne sans panne\u00a0: {x} jours sur {n}',
    },
  },
  under_floor: '{people} des habitants vivent là où moins de {floor} des usagers sont satisfaits',
  untold: 'Rien de mesuré qui puisse être publié',
}

/** The keys every language has. */
export type CommitmentsText = typeof fr

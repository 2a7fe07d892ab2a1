/** What is said of how long the requests of a service take, in French. */
export const fr = {
  title: 'Combien de temps attend-on une réponse\u00a0?',
  channelsTitle: 'Le délai pour tous est-il tenu, quel que soit le canal\u00a0?',
  territoriesTitle: 'Le délai pour tous est-il tenu, où que l’on vive\u00a0?',
  panel: 'Part des demandes qui attendent encore',
  units: {
    working: 'jours ouvrés depuis la réception',
    business: 'jours ouvrables depuis la réception',
    calendar: 'jours de calendrier depuis la réception',
  },
  norm: {
    one: 'délai pour tous\u00a0: {n} jour',
    other: 'délai pour tous\u00a0: {n} jours',
  },
  noNorm: 'Le service ne promet pas à tous un délai en jours.',
  register:
    'Registre complet\u00a0: toutes les demandes sont comptées, celles encore ouvertes pour ce qu’elles attendent déjà.',
  part: '{name}\u00a0: {said}',
  within: { one: '{share} de {n} demande', other: '{share} des {n} demandes' },
  open: { one: '{n} encore ouverte', other: '{n} encore ouvertes' },
  median: { one: 'la moitié en {n} jour', other: 'la moitié en {n} jours' },
  sameDay: 'la moitié le jour même',
  medianOver: { one: 'la moitié en plus de {n} jour', other: 'la moitié en plus de {n} jours' },
  parts:
    'Répondu dans le délai pour tous. {parts}. Sur peu de demandes, un écart peut tenir au hasard.',
  untoldParts: {
    one: '{n} autre a trop peu de demandes pour être montré sans en désigner une.',
    other: '{n} autres ont trop peu de demandes pour être montrés sans en désigner une.',
  },
  more: {
    one: '{n} autre n’est pas dessiné ici.',
    other: '{n} autres ne sont pas dessinés ici.',
  },
  channels: {
    web: 'En ligne',
    counter: 'Au guichet',
    telephone: 'Par téléphone',
    post: 'Par courrier',
    email: 'Par e-mail',
  },
  untold: {
    absent: 'Aucune demande n’est enregistrée pour cette période.',
    too_few: 'Moins de 5 demandes\u00a0: pas assez pour conclure.',
    not_alone: 'Chiffre non publié\u00a0: trop peu d’usagers disent si cela a été assez vite.',
  },
  columns: {
    part: 'Quoi',
    median: 'Moitié, jours',
    nine: 'Neuf sur dix, jours',
    within: 'Part dans le délai pour tous',
    n: 'Demandes',
    open: 'Encore ouvertes',
  },
  whole: 'Toutes les demandes',
}

export type WaitsText = typeof fr

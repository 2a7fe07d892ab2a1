/**
 * What a usager reads when an agent said that they were present, in French.
 * The other languages have the same keys.
 */
export const presence = {
  title: 'Un agent dit que vous étiez là',
  lead: 'Le {day}, un agent ({service}) a dit être avec vous pour voir cette demande. Était-ce bien vous ?',
  fine: 'Si c’était vous, vous n’avez rien à faire.',
  notMe: 'Ce n’était pas moi',
  done: 'C’est signalé. Les personnes chargées de la sécurité sont prévenues.',
  denied: 'Vous avez signalé le {day} que ce n’était pas vous.',
  none: 'Aucun agent n’a dit que vous étiez là pour voir cette demande.',
  /** What proves to an agent that the usager is there. */
  code: {
    title: 'Je suis avec un agent',
    show: 'Donnez ce code à l’agent. Il prouve que vous êtes là.',
    until: 'Il sert une fois, jusqu’à {hour}.',
  },
  /** Beside a look in the list of who looked. */
  beside: {
    name: 'Votre présence',
    told: 'Un agent a dit être avec vous',
    proved: 'Vous avez donné un code à l’agent',
    denied: 'Vous avez signalé que ce n’était pas vous',
  },
}

/** The keys every language has. */
export type PresenceText = typeof presence

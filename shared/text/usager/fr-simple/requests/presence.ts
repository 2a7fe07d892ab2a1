import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in easy French. */
export const presence: PresenceText = {
  title: 'Un agent dit que vous étiez là',
  lead: 'Le {day}, un agent ({service}) a regardé cette demande. Il a dit que vous étiez avec lui. C’était vous ?',
  fine: 'C’était vous ? Alors vous n’avez rien à faire.',
  notMe: 'Ce n’était pas moi',
  done: 'C’est noté. Les personnes de la sécurité sont prévenues.',
  denied: 'Le {day}, vous avez dit que ce n’était pas vous.',
  none: 'Aucun agent n’a dit que vous étiez là.',
  code: {
    title: 'Je suis avec un agent',
    show: 'Donnez ce code à l’agent. Le code prouve que vous êtes là.',
    until: 'Le code sert une seule fois, jusqu’à {hour}.',
  },
  beside: {
    name: 'Votre présence',
    told: 'Un agent a dit que vous étiez avec lui',
    proved: 'Vous avez donné un code à l’agent',
    denied: 'Vous avez dit que ce n’était pas vous',
  },
}

import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in German. */
export const presence: PresenceText = {
  title: 'Angeblich waren Sie dabei',
  lead: 'Am {day} hat jemand von der Stelle ({service}) angegeben, bei Ihnen zu sein, um dieses Anliegen zu sehen. Waren Sie das?',
  fine: 'Wenn Sie es waren, müssen Sie nichts tun.',
  notMe: 'Ich war es nicht',
  done: 'Gemeldet. Die für die Sicherheit Zuständigen sind informiert.',
  denied: 'Am {day} haben Sie gemeldet, dass Sie es nicht waren.',
  none: 'Niemand von der Stelle hat angegeben, dass Sie dabei waren, um dieses Anliegen zu sehen.',
  code: {
    title: 'Ich bin bei jemandem von der Stelle',
    show: 'Nennen Sie diesen Code. Er belegt, dass Sie da sind.',
    until: 'Er gilt einmal, bis {hour}.',
  },
  beside: {
    name: 'Ihre Anwesenheit',
    told: 'Jemand von der Stelle gab an, bei Ihnen zu sein',
    proved: 'Sie haben der Person einen Code genannt',
    denied: 'Sie haben gemeldet, dass Sie es nicht waren',
  },
}

import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in Italian. */
export const presence: PresenceText = {
  title: 'Dicono che Lei era presente',
  lead: '{day}: una persona del servizio ({service}) ha detto di essere con Lei per vedere questa richiesta. Era Lei?',
  fine: 'Se era Lei, non deve fare nulla.',
  notMe: 'Non ero io',
  done: 'Segnalato. Le persone incaricate della sicurezza sono state avvisate.',
  denied: 'Ha segnalato che non era Lei. Giorno: {day}.',
  none: 'Nessuno del servizio ha detto che Lei era presente per vedere questa richiesta.',
  code: {
    title: 'Sono con una persona del servizio',
    show: 'Le dia questo codice. Prova che Lei è presente.',
    until: 'Vale una volta, fino a quest’ora: {hour}.',
  },
  beside: {
    name: 'La Sua presenza',
    told: 'Una persona del servizio ha detto di essere con Lei',
    proved: 'Ha dato un codice alla persona del servizio',
    denied: 'Ha segnalato che non era Lei',
  },
}

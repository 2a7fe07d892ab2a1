import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more messages of a request, in German. */
export const stop: StopText = {
  title: 'Keine Nachrichten mehr erhalten',
  what: 'Sie erhalten keine E-Mails, SMS und Mitteilungen mehr zum Antrag {reference}. Jeder Schritt bleibt auf seiner Seite nachzulesen.',
  stop: 'Nachrichten beenden',
  done: 'Erledigt. Sie erhalten keine Nachrichten mehr zum Antrag {reference}.',
  again:
    'Jeder Schritt bleibt auf seiner Seite nachzulesen. Um wieder Nachrichten zu erhalten, wählen Sie auf dieser Seite, wie Sie benachrichtigt werden.',
  unknown:
    'Diese Adresse beendet keine Nachrichten. Öffnen Sie sie aus der erhaltenen Nachricht, oder wählen Sie auf der Seite Ihres Antrags, wie Sie benachrichtigt werden.',
}

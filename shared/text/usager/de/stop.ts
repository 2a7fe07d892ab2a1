import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more e-mail about a request, in German. */
export const stop: StopText = {
  title: 'Keine E-Mails mehr erhalten',
  what: 'Sie erhalten keine E-Mails mehr zum Anliegen {reference}. Die Schritte bleiben auf der Seite dieses Anliegens nachzulesen.',
  still: 'Sie erhalten weiterhin: {ways}.',
  ways: { sms: 'SMS', push: 'Mitteilungen' },
  stop: 'E-Mails beenden',
  all: 'Alle Nachrichten beenden',
  done: 'Erledigt. Sie erhalten keine E-Mails mehr zum Anliegen {reference}.',
  doneAll: 'Erledigt. Sie erhalten keine Nachrichten mehr zum Anliegen {reference}.',
  again:
    'Die Schritte bleiben auf der Seite dieses Anliegens nachzulesen. Um wieder Nachrichten zu erhalten, wählen Sie auf dieser Seite, wie Sie benachrichtigt werden.',
  unknown:
    'Dieser Link ist unvollständig. Öffnen Sie ihn aus der erhaltenen Nachricht, oder wählen Sie auf der Seite Ihres Anliegens, wie Sie benachrichtigt werden.',
}

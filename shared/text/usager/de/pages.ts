import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub beside those of a request and of a feedback, in German. */
export const pages: PagesText = {
  home: {
    title: 'Ihre Anliegen und Rückmeldungen',
    intro: 'Was möchten Sie tun?',
    track: 'Mit dem Statuscode, den Sie nach dem Einreichen erhalten haben.',
    receipt:
      'Mit dem Code, den Sie mit Ihrer Rückmeldung erhalten haben. Sie können sie auch löschen.',
    replies: 'Antworten auf Rückmeldungen lesen',
    repliesHint: 'Was Nutzende geschrieben haben und was die Stelle geantwortet hat.',
    staff: 'Für Beschäftigte und Website-Verantwortliche: Konsole öffnen',
    back: 'Zur Startseite',
  },
  replies: {
    which: 'Wählen Sie die Website, auf der die Rückmeldung gegeben wurde.',
    none: 'Keine Website veröffentlicht hier Antworten.',
  },
  fault: {
    titles: {
      missing: 'Seite nicht gefunden',
      refused: 'Nicht angenommen',
      tooMany: 'Zu viele Versuche',
      down: 'Seite nicht verfügbar',
    },
    tooMany: 'Zu viele Versuche von Ihrem Anschluss. Versuchen Sie es in {wait} noch einmal.',
    down: 'Diese Seite ist gerade nicht verfügbar. Was Sie schon gesendet haben, bleibt gespeichert. Versuchen Sie es in einigen Minuten erneut.',
    method: 'So lässt sich diese Seite nicht öffnen. Beginnen Sie auf der Startseite.',
  },
  copyCode: 'Code kopieren',
  print: 'Drucken',
  codeInMails: 'Der Link zu dieser Seite steht auch in unseren E-Mails.',
  noteCode: 'Notieren oder kopieren Sie ihn: Er öffnet diese Seite.',
  isTracking: 'Das ist ein Statuscode.',
  isTicket: 'Das ist der Code einer Einladung zur Rückmeldung.',
  call: 'Hilfe erhalten Sie unter {phone}.',
  asOf: 'Diese Seite zeigt den Stand Ihres Anliegens: {day}.',
  stop: {
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
  },
  refusal: {
    title: 'Mich nicht mehr um Rückmeldung bitten',
    what: 'Drücken Sie zum Bestätigen. Danach bitten wir Sie nicht mehr um Rückmeldung, zu keinem Ihrer Anliegen. Nachrichten zu Ihren Anliegen erhalten Sie weiter.',
    done: 'Erledigt. Wir bitten Sie nicht mehr um Rückmeldung.',
    goesOn:
      'Nachrichten zu Ihren Anliegen erhalten Sie weiter. Sie können diese Wahl auf der Seite Ihres Anliegens ändern.',
    unknown:
      'Dieser Link ist unvollständig oder zu alt. Öffnen Sie ihn aus der Nachricht, oder treffen Sie diese Wahl auf der Seite Ihres Anliegens.',
  },
}

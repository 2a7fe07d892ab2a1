import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub that belong to no one request, in German. */
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
  isReceipt: 'Dieser Code gehört zu einer Rückmeldung. Er öffnet kein Anliegen.',
  call: 'Hilfe erhalten Sie unter {phone}.',
  asOf: 'Diese Seite zeigt den Stand Ihres Anliegens: {day}.',
}

import type { HostedText } from '../../fr/feedback/hosted.ts'

export const hosted: HostedText = {
  title: 'Ihre Rückmeldung',
  intro: 'Einige Fragen, ohne Ihren Namen.',
  progress: '{n} von {of}',
  several: 'Mehrere Antworten sind möglich.',
  choose: 'Wählen Sie eine Antwort und fahren Sie fort.',
  kept: 'Ihre Antwort ist gespeichert.',
  next: 'Weiter',
  finish: 'Beenden',
  comment: 'Möchten Sie etwas hinzufügen?',
  refuse: 'Ich möchte nicht antworten',
  refused: {
    title: 'Verstanden',
    said: 'Diese Einladung ist geschlossen. Es wird keine Antwort gespeichert. Sie können diese Seite schließen.',
  },
  notice: 'Ihre Daten',
  which: 'Welchen Dienst haben Sie genutzt?',
  gone: {
    title: 'Dieser Link gilt nicht mehr',
    said: 'Er wurde schon benutzt, ist zu alt oder unvollständig. Eine schon gegebene Rückmeldung bleibt gespeichert.',
  },
  closed: {
    title: 'Hier gibt es keine Fragen',
    said: 'Dieser Link führt zu keiner Frage. Sie können der Stelle schreiben.',
  },
  busy: 'Gerade kommen sehr viele Rückmeldungen an. Versuchen Sie es in einigen Minuten erneut.',
}

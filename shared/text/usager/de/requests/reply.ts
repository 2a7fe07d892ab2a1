import type { ReplyText } from '../../fr/requests/reply.ts'

/** What a usager reads where they answer the service, in German. */
export const reply: ReplyText = {
  title: 'Antworten',
  subject: 'Worum es geht',
  kinds: {
    reply: 'Etwas anderes',
    not_fixed: 'Es ist nicht erledigt',
    missing: 'Hier ist, was gefehlt hat',
  },
  text: 'Ihre Nachricht',
  hint: 'Höchstens 1000 Zeichen. Die Stelle, die Ihr Anliegen bearbeitet, liest sie.',
  files: 'Datei oder Foto senden',
  send: 'Senden',
  faults: {
    empty: 'Schreiben Sie Ihre Nachricht und senden Sie sie dann.',
    tooLong: 'Diese Nachricht hat mehr als 1000 Zeichen. Kürzen Sie sie.',
    hidden: 'Wir können diesen Text nicht lesen. Tippen Sie ihn hier neu ein, ohne ihn einzufügen.',
    tooMany:
      'Ihre bisherigen Nachrichten sind gespeichert. Warten Sie unsere Antwort ab, bevor Sie eine weitere senden. Wenn es eilt, rufen Sie uns an.',
  },
  done: 'Ihre Nachricht ist an die Stelle gesendet.',
  sent: 'Ihre Nachrichten',
  when: 'Gesendet: {day}',
  read: 'Von der Stelle gelesen: {day}',
  answered: 'Antwort der Stelle: {day}',
  due: 'Antwort spätestens: {day}',
}

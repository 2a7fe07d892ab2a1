import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in German. */
export const publicReplies: PublicRepliesText = {
  title: 'Ihre Rückmeldungen, unsere Antworten',
  intro:
    '{organisation} antwortet hier auf Rückmeldungen zu {site}. Kein Name ist bekannt, keiner wird gezeigt.',
  introOwn:
    '{organisation} antwortet hier auf Rückmeldungen zu eigenen Angeboten. Kein Name ist bekannt, keiner wird gezeigt.',
  given: 'Rückmeldung, {month}, {service}',
  comment: 'Die Rückmeldung',
  reply: 'Die Antwort von {organisation}',
  decided: 'Unsere Entscheidung',
  done: 'Sie haben es gesagt, wir haben es geändert',
  none: 'Noch ist keine Antwort veröffentlicht.',
  older: 'Ältere ansehen',
  which:
    'Wir veröffentlichen einen Teil der Antworten. Ihre lesen Sie mit Ihrem Belegcode. Wenn Sie Ihre Rückmeldung löschen, verschwindet sie auch hier.',
  receipt: 'Rückmeldung wiederfinden',
  unknownTitle: 'Diese Seite gibt es nicht',
  unknown: 'Keine Website trägt hier diesen Namen. Prüfen Sie die Adresse dieser Seite.',
}

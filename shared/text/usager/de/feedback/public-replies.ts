import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in German. */
export const publicReplies: PublicRepliesText = {
  title: 'Was Nutzende sagen und was ihnen geantwortet wird',
  intro:
    '{organisation} antwortet hier auf Rückmeldungen zu {site}. Kein Name ist bekannt, keiner wird gezeigt.',
  introOwn:
    '{organisation} antwortet hier auf Rückmeldungen. Kein Name ist bekannt, keiner wird gezeigt.',
  given: 'Rückmeldung vom {month}, {service}',
  comment: 'Was geschrieben wurde',
  reply: 'Die Antwort von {organisation}',
  decided: 'Was beschlossen ist',
  done: 'Sie haben es gesagt, wir haben es geändert',
  none: 'Noch ist keine Antwort veröffentlicht.',
  older: 'Ältere ansehen',
  which:
    'Nur manche Antworten werden veröffentlicht, von einer Person ausgewählt. Die anderen liest man mit dem Code der Quittung. Eine Rückmeldung, die gelöscht wird, verlässt diese Seite sofort.',
  receipt: 'Meine Rückmeldung finden',
  unknownTitle: 'Diese Seite gibt es nicht',
  unknown: 'Keine Website trägt hier diesen Namen. Prüfen Sie die Adresse dieser Seite.',
}

import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in German. */
export const refusals: RefusalsText = {
  origin_refused:
    'Diese Website ist nicht für Rückmeldungen angemeldet. Sie können es der Stelle mitteilen.',
  not_found: 'Dieses Formular ist nicht mehr offen. Sie können es der Stelle mitteilen.',
  feedback_contradiction:
    'Ihre Rückmeldung ist schon bei uns angekommen. Die erste Sendung bleibt gespeichert.',
  ticket_refused: 'Diese Einladung wurde schon benutzt oder ist abgelaufen.',
  waited_too_long: 'Die Rückmeldung hat mehr als 30 Tage auf diesem Gerät gewartet.',
  body_too_large:
    'Die Rückmeldung ist zu lang. Kürzen Sie Ihren Kommentar und versuchen Sie es erneut.',
  invalid:
    'Das Formular hat sich inzwischen geändert. Laden Sie die Seite neu und antworten Sie noch einmal.',
  comment_required: 'Ein Kommentar ist nötig. Schreiben Sie ihn und versuchen Sie es erneut.',
  other: 'Der Server kann die Rückmeldung nicht annehmen. Sie können es der Stelle mitteilen.',
}

import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in German. */
export const whoLooked: WhoLookedText = {
  title: 'Wer hat meinen Antrag eingesehen?',
  intro:
    'Wenn jemand vom Amt Ihren Antrag mit Parvis einsieht, werden Stelle, Datum und Grund festgehalten. Der Name der Person wird nie angezeigt.',
  ask: {
    why: 'Zuerst eine Prüfung: Geben Sie eine einzige Angabe an, die mit Ihrem Antrag kam.',
    kinds: {
      email: 'E-Mail-Adresse',
      phone: 'Telefonnummer',
      birth_date: 'Geburtsdatum',
      name: 'Familienname',
    },
    dateHint: 'Zum Beispiel 31.12.1980.',
    forgotten:
      'Ihre Antwort wird verglichen und dann vergessen. Sie wird bei jedem Besuch neu verlangt.',
    send: 'Einsichten anzeigen',
    empty: 'Füllen Sie eines der Felder aus.',
    wrong: 'Diese Antwort stimmt nicht überein. Prüfen Sie sie oder geben Sie eine andere Angabe.',
    later: 'Zu viele Antworten stimmen nicht überein. Versuchen Sie es in {wait} noch einmal.',
    again: 'Diese Seite war lange geöffnet. Antworten Sie noch einmal, um fortzufahren.',
  },
  unable:
    'Zu diesem Antrag ist keine Angabe zur Prüfung gespeichert. Diese Seite kann daher nicht feststellen, ob er Ihrer ist. Verlangen Sie die Liste der Einsichten bei {organisation} oder bei der oder dem Datenschutzbeauftragten.',
  list: 'Die Einsichten, die neueste zuerst',
  none: 'Zu diesem Antrag ist keine Einsicht festgehalten.',
  at: '{day} um {hour}',
  service: 'Stelle',
  noService: 'Eine Stelle von {organisation}',
  purpose: 'Grund',
  purposes: {
    rights: 'Ihre Rechte an Ihren Daten',
    security: 'Sicherheitsprüfung',
    unlisted: 'Ein Grund, der nicht auf der Liste steht',
  },
  what: 'Was geschehen ist',
  levels: {
    0: 'Einsicht: dass es einen Antrag gibt',
    1: 'Einsicht: Stand, Termine und Schritte',
    2: 'Einsicht: Stand, Termine, Schritte und Link zum Antrag',
  },
  acts: {
    merge: 'Zwei Kontaktangaben einer Person zugeordnet',
    unmerge: 'Diese Zuordnung zurückgenommen',
    adapt: 'Anpassung an Ihre Lage',
    preview: 'Eine Nachricht an Sie vorbereitet',
    prove: 'Einen Schritt mitgeteilt',
    contact: 'Einen Kontakt mit Ihnen vermerkt',
    export: 'Kopie Ihrer Daten',
    erase: 'Löschung Ihrer Daten',
    reveal: 'Sicherheitsprüfung',
  },
  older: 'Ältere Einsichten anzeigen',
  newest: 'Zurück zu den neuesten',
  since: 'Dieses Verzeichnis reicht zurück bis {day}.',
  kept: 'Eine Einsicht bleibt darin 6 bis 12 Monate, oder 36 Monate, wenn die Daten von einer anderen Behörde stammen.',
  rights:
    'Wenn Sie eine Einsicht überrascht, bitten Sie {organisation} oder die Datenschutzbeauftragte oder den Datenschutzbeauftragten um eine Erklärung.',
  officer: 'Datenschutzbeauftragte oder Datenschutzbeauftragter: {officer}',
  back: 'Zurück zu meinem Antrag',
}

import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in German. */
export const whoLooked: WhoLookedText = {
  title: 'Wer hat auf mein Anliegen zugegriffen?',
  intro:
    'Greift jemand von der Stelle auf Ihr Anliegen zu, halten wir Stelle, Datum und Grund fest. Der Name der Person wird nie angezeigt.',
  ask: {
    why: 'Zuerst eine Prüfung: Geben Sie eine einzige Angabe an, die mit Ihrem Anliegen kam.',
    kinds: {
      email: 'E-Mail-Adresse',
      phone: 'Telefonnummer',
      birth_date: 'Geburtsdatum',
      name: 'Familienname',
    },
    dateHint: 'Zum Beispiel 31.12.1980.',
    forgotten:
      'Ihre Antwort wird verglichen und dann verworfen. Sie wird bei jedem Besuch neu abgefragt.',
    send: 'Zugriffe anzeigen',
    empty: 'Füllen Sie eines der Felder aus.',
    wrong: 'Diese Antwort stimmt nicht überein. Prüfen Sie sie oder geben Sie eine andere Angabe.',
    later: 'Zu viele Antworten stimmen nicht überein. Versuchen Sie es in {wait} noch einmal.',
    again: 'Diese Seite war lange geöffnet. Antworten Sie noch einmal, um fortzufahren.',
  },
  unable:
    'Wir können nicht feststellen, ob dieses Anliegen Ihres ist. Verlangen Sie die Liste der Zugriffe bei {organisation} oder bei der datenschutzbeauftragten Person.',
  list: 'Die Zugriffe, der neueste zuerst',
  none: 'Zu diesem Anliegen ist kein Zugriff festgehalten.',
  at: '{day} um {hour} Uhr',
  service: 'Stelle',
  noService: 'Eine Stelle von {organisation}',
  purpose: 'Grund',
  purposes: {
    rights: 'Ihre Rechte an Ihren Daten',
    follow_up: 'Verfolgen, was noch zu tun ist',
    security: 'Technische Sicherheitsprüfung',
    unlisted: 'Ein Grund, der nicht auf der Liste steht',
  },
  what: 'Was geschehen ist',
  levels: {
    0: 'Jemand von der Stelle hat gesehen, dass es ein Anliegen gibt',
    1: 'Jemand von der Stelle hat den Stand des Anliegens und seine Termine gesehen',
    2: 'Jemand von der Stelle hat den Stand des Anliegens, seine Termine und den Link dazu gesehen',
  },
  acts: {
    merge: 'Zwei Kontaktangaben einer Person zugeordnet',
    unmerge: 'Diese Zuordnung zurückgenommen',
    adapt: 'Anpassung an Ihre Situation',
    preview: 'Eine Nachricht an Sie vorbereitet',
    prove: 'Einen Schritt mitgeteilt',
    contact: 'Einen Kontakt mit Ihnen vermerkt',
    follow_up: 'Das Anliegen in einer Liste von Rückrufen und offenen Antworten gesehen',
    export: 'Kopie Ihrer Daten',
    erase: 'Löschung Ihrer Daten',
    reveal: 'Technische Sicherheitsprüfung',
  },
  older: 'Ältere Zugriffe anzeigen',
  newest: 'Zurück zu den neuesten',
  since: 'Dieses Verzeichnis reicht zurück bis {day}.',
  kept: 'Ein Zugriff bleibt darin 6 bis 12 Monate, oder 36 Monate, wenn die Daten von einer anderen Behörde stammen.',
  rights:
    'Wenn Sie ein Zugriff überrascht, bitten Sie {organisation} oder die datenschutzbeauftragte Person um eine Erklärung.',
  officer: 'Datenschutzbeauftragte Person: {officer}',
  back: 'Zurück zu meinem Anliegen',
}

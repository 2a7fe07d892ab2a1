import type { ReceiptText } from '../../fr/feedback/receipt.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in German. */
export const receipt: ReceiptText = {
  title: 'Rückmeldung wiederfinden',
  intro:
    'Mit Ihrem Belegcode lesen Sie Ihre Rückmeldung und die Antwort der Stelle. Sie können Ihren Kommentar oder die ganze Rückmeldung löschen.',
  code: 'Ihr Belegcode',
  codeHint:
    'A und 16 Zeichen, zum Beispiel A-7K3M-9QRT-A0BC-DEFG. Sie haben ihn mit Ihrer Rückmeldung erhalten. Großbuchstaben, Leerzeichen und Striche spielen keine Rolle.',
  show: 'Rückmeldung ansehen',
  notACode: 'Dieser Code ist nicht vollständig. Prüfen Sie die 16 Zeichen.',
  unknown:
    'Zu diesem Code gibt es keine Rückmeldung. Prüfen Sie ihn. Vielleicht ist die Rückmeldung schon gelöscht oder ihre Aufbewahrungsfrist abgelaufen.',
  unreachable:
    'Der Server antwortet gerade nicht. Ihre Rückmeldung ist gespeichert. Versuchen Sie es in einigen Minuten erneut.',
  tooMany:
    'Von Ihrem Anschluss wurden zu viele Codes versucht. Ihre Rückmeldung ist gespeichert. Versuchen Sie es in {seconds} s erneut.',
  found: 'Ihre Rückmeldung',
  when: 'Gegeben am {day}. Dienst: {service}.',
  page: 'Die Seite, auf der Sie waren:',
  answers: 'Ihre Antworten',
  between: '; ',
  noChoice: 'Nichts davon',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: 'Möchten Sie uns mehr sagen?',
    helped: form.helped,
    departement: 'Ihr Département',
  },
  about: {
    opinion: 'Rückmeldung geben',
    fault: 'Ein Problem mit der Website',
    personal: form.personal,
  },
  helped: { alone: form.alone, with_help: form.with_help, for_me: form.for_me },
  comment: 'Ihr Kommentar',
  noComment: 'Es ist kein Kommentar gespeichert.',
  evidence: 'Die mit Ihrer Rückmeldung gesendeten Messwerte',
  measured: {
    lcp: 'Die Seite ist in {seconds} s erschienen.',
    inp: 'Die Seite hat auf Ihre Eingaben in höchstens {seconds} s reagiert.',
    moved: 'Die Seite hat sich beim Lesen verschoben (Stabilitätswert {score}).',
    still: 'Die Seite hat sich beim Lesen kaum verschoben (Stabilitätswert {score}).',
    errors: {
      one: '{n} Fehler der Seite wurde gezählt.',
      other: '{n} Fehler der Seite wurden gezählt.',
    },
    failed: {
      one: '{n} Übertragung zwischen Seite und Server ist fehlgeschlagen.',
      other: '{n} Übertragungen zwischen Seite und Server sind fehlgeschlagen.',
    },
    seconds: {
      one: 'Ihr Anliegen hat {n} Sekunde gedauert.',
      other: 'Ihr Anliegen hat {n} Sekunden gedauert.',
    },
    minutes: {
      one: 'Ihr Anliegen hat etwa {n} Minute gedauert.',
      other: 'Ihr Anliegen hat etwa {n} Minuten gedauert.',
    },
    took: {
      one: 'Sie haben in {n} Sekunde geantwortet.',
      other: 'Sie haben in {n} Sekunden geantwortet.',
    },
    device: {
      phone: 'Ihr Gerät hatte einen kleinen Touchscreen, wie ein Telefon.',
      tablet: 'Ihr Gerät hatte einen großen Touchscreen, wie ein Tablet.',
      desktop: 'Ihr Gerät hatte eine Maus oder ein Touchpad, wie ein Computer.',
    },
  },
  handover: 'Weitergabe an die zuständige Person',
  shared:
    'Ihre Antworten und Ihr Kommentar sind bis {day} für die zuständige Person sichtbar. Dienst: {service}.',
  sharedReach: 'Die Person sieht auch, wie Sie erreichbar sind: {reach}.',
  sharedRequest: 'Die Person sieht auch die Referenz Ihres Anliegens: {request}.',
  notShared: 'Ihre Rückmeldung wird nicht an die für Ihr Anliegen zuständige Person weitergegeben.',
  reply: 'Die Antwort von {organisation}',
  replied: 'Beantwortet am {day}',
  noReply: 'Noch keine Antwort. Wenn es eine gibt, lesen Sie sie hier mit diesem Code.',
  choices: 'Was Sie tun können',
  unshare: 'Weitergabe an die Person beenden',
  uncomment: 'Kommentar löschen',
  uncommentHint: 'Ihre Antworten bleiben.',
  erase: 'Rückmeldung löschen',
  done: {
    unshare:
      'Erledigt. Die zuständige Person sieht Ihre Rückmeldung nicht mehr. Ihre Antworten bleiben.',
    uncomment: 'Erledigt. Ihr Kommentar ist gelöscht. Ihre Antworten bleiben.',
  },
  confirmTitle: 'Diese Rückmeldung löschen?',
  confirm:
    'Ihre ganze Rückmeldung vom {day} wird gelöscht und zählt nicht mehr in den Ergebnissen. Wir können sie Ihnen nicht zurückgeben.',
  confirmErase: 'Endgültig löschen',
  confirmKeep: 'Rückmeldung behalten',
  erasedTitle: 'Ihre Rückmeldung ist gelöscht',
  erased:
    'Ihre Rückmeldung vom {day} ist gelöscht. Sie zählt nicht mehr in den Ergebnissen und dieser Code ist ungültig.',
  erasedWhat: 'Was gelöscht ist',
  erasedParts: {
    answers: { one: '{n} Antwort', other: '{n} Antworten' },
    comment: 'Ihr Kommentar',
    evidence: { one: '{n} Messwert', other: '{n} Messwerte' },
    handover: 'die Weitergabe an die zuständige Person',
    reply: 'die Antwort an Sie',
  },
  another: 'Andere Rückmeldung wiederfinden',
  privacy:
    'Diese Seite speichert nichts auf Ihrem Gerät. Wer diesen Code hat, kann sie lesen und diese Rückmeldung löschen.',
}

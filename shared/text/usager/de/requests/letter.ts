import type { LetterText } from '../../fr/requests/letter.ts'

/** The words of a message about a step, in German. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'Wir haben Ihr Anliegen erhalten.',
    promised: 'Dieses Datum nennen wir Ihnen.',
    assigned: 'Ihr Anliegen wird bearbeitet.',
    on_the_way: 'Wir sind unterwegs.',
    arrived: 'Wir sind vor Ort.',
    waiting_usager: 'Damit es weitergeht, brauchen wir etwas von Ihnen.',
    decided: 'Wir haben über Ihr Anliegen entschieden.',
    done: 'Ihr Anliegen ist abgeschlossen.',
    late: 'Es dauert länger als angekündigt. Das tut uns leid.',
    message: 'Die Stelle schreibt Ihnen zu Ihrem Anliegen.',
  },
  appointment: 'Ihr Termin steht fest.',
  changed: 'Das angekündigte Datum hat sich geändert.',
  newDate: 'Neues Datum',
  noDate: 'Wir kennen das neue Datum noch nicht. Wir nennen es Ihnen so bald wie möglich.',
  before: 'Vorher angekündigt: {window}',
  cancelled: 'Termin abgesagt: {window}',
  promised: 'Das angekündigte Datum',
  receipt: 'Eingangsbestätigung',
  line: '{title}: {said}',
  contact: {
    phone: 'Telefon: {phone}',
    email: 'E-Mail: {email}',
    address: 'Adresse: {address}',
  },
  calendar: {
    appointment: '{service}: Termin',
    attached: 'Der Termin liegt dieser E-Mail bei, für Ihren Kalender.',
  },
  code: 'Die Seite fragt Sie nach Ihrem Statuscode.',
  invitation: {
    title: 'Ihre Rückmeldung',
    short: 'Ihre Antwort',
    note: 'Wählen Sie eine Antwort. Sie wird ohne Ihren Namen gespeichert.',
    stop: 'Mich nicht mehr um Rückmeldung bitten',
    lead: 'Ihr Anliegen ist abgeschlossen. Sagen Sie uns, wie es gelaufen ist.',
    reminder:
      'Sie können uns noch sagen, wie es gelaufen ist. Wir fragen zu diesem Anliegen nicht noch einmal.',
  },
  footer: {
    why: 'Sie erhalten diese E-Mail, weil Ihre E-Mail-Adresse für dieses Anliegen angegeben wurde: {service}, Referenz {reference}.',
    choose:
      'Ihre Sprache und wie Sie benachrichtigt werden, wählen Sie auf der Seite Ihres Anliegens.',
    stop: 'Keine E-Mails mehr zu diesem Anliegen erhalten',
    keep: 'Leiten Sie diese E-Mail nicht weiter: Der Link darin öffnet Ihr Anliegen.',
    beware:
      'Wir fragen nie per E-Mail nach einem Passwort oder einer Zahlung. Im Zweifel rufen Sie die Stelle an.',
  },
}

import type { LetterText } from '../../fr/requests/letter.ts'

/** What is said around a step that a usager is sent, in German. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'Wir haben Ihr Anliegen erhalten.',
    promised: 'Dieses Datum nennen wir Ihnen.',
    assigned: 'Ihr Anliegen wird bearbeitet.',
    on_the_way: 'Wir sind unterwegs.',
    arrived: 'Wir sind vor Ort.',
    waiting_usager: 'Damit es weitergeht, brauchen wir etwas von Ihnen.',
    decided: 'Über Ihr Anliegen wurde entschieden.',
    done: 'Ihr Anliegen ist abgeschlossen.',
    late: 'Wir sind im Verzug.',
    message: 'Der Dienst schreibt Ihnen zu Ihrem Anliegen.',
  },
  appointment: 'Ihr Termin steht fest.',
  changed: 'Das angekündigte Datum hat sich geändert.',
  newDate: 'Neues Datum',
  noDate: 'Wir haben noch kein neues sicheres Datum. Wir nennen es Ihnen, sobald wir es haben.',
  before: 'Vorher angekündigt: {window}',
  cancelled: 'Termin abgesagt: {window}',
  promised: 'Das zugesagte Datum',
  receipt: 'Empfangsbestätigung',
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
  code: 'Sie werden nach Ihrem Statuscode gefragt.',
  invitation: {
    title: 'Ihre Meinung',
    short: 'Ihre Meinung',
    note: 'Wählen Sie eine Antwort. Sie wird ohne Ihren Namen gespeichert.',
    stop: 'Mich nicht mehr nach meiner Meinung fragen',
    lead: 'Ihr Anliegen ist abgeschlossen. Sagen Sie uns, wie es gelaufen ist.',
    reminder:
      'Sie können uns noch sagen, wie es gelaufen ist. Wir fragen zu diesem Anliegen nicht noch einmal.',
  },
  footer: {
    why: 'Sie erhalten diese E-Mail, weil Ihre Adresse für dieses Anliegen angegeben wurde: {service}, Referenz {reference}.',
    choose:
      'Ihre Sprache und wie Sie benachrichtigt werden, wählen Sie auf der Seite Ihres Anliegens.',
    stop: 'Keine E-Mails mehr zu diesem Anliegen erhalten',
    keep: 'Leiten Sie diese E-Mail nicht weiter: Ihr Link öffnet Ihr Anliegen.',
    beware:
      'Wir fragen nie per E-Mail nach einem Passwort oder einer Zahlung. Im Zweifel rufen Sie den Dienst an.',
  },
}

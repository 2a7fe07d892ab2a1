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
    done: 'Ihr Anliegen ist abgeschlossen. Danke, dass Sie sich an uns gewandt haben.',
    late: 'Es tut uns leid, es dauert länger als angekündigt.',
  },
  sorry: 'Es dauert länger, Verzeihung.',
  appointment: 'Ihr Termin steht fest.',
  changed: 'Das angekündigte Datum hat sich geändert.',
  noDate: 'Wir kennen das neue Datum noch nicht. Wir nennen es Ihnen so bald wie möglich.',
  before: 'Vorher angekündigt: {window}',
  cancelled: 'Termin abgesagt: {window}',
  receipt: 'Eingangsbestätigung',
  line: '{title}: {said}',
  contact: {
    phone: 'Telefon: {phone}',
    email: 'E-Mail: {email}',
  },
  dated: '{title} {said}',
  comes: {
    at: '{who} unterwegs, Ankunft gegen {hour} Uhr',
    now: '{who} unterwegs',
    here: '{who} vor Ort',
  },
  kept: {
    inTime: 'Angekündigt war {said}: Es ist rechtzeitig erledigt.',
    sameDay:
      'Angekündigt war {said}: Es ist am selben Tag etwas später erledigt worden. Das tut uns leid.',
    late: {
      one: 'Angekündigt war {said}: Es hat {n} Tag länger gedauert. Das tut uns leid.',
      other: 'Angekündigt war {said}: Es hat {n} Tage länger gedauert. Das tut uns leid.',
    },
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

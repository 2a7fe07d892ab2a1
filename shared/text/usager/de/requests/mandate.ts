import type { MandateText } from '../../fr/requests/mandate.ts'

export const mandate: MandateText = {
  title: 'Wer für Sie handelt',
  link: 'Jemanden für Sie handeln lassen',
  intro:
    'Diese Person sieht den Stand dieses Anliegens. Sie kann antworten und wählen, wann wir anrufen. Sie sieht Ihre Adressen nicht und ändert Ihre Einstellungen nicht.',
  who: 'Wer ist diese Person?',
  kinds: {
    relative: 'nahestehende Person',
    adviser: 'beratende Person',
    mandate: 'bevollmächtigte Person',
  },
  name: 'Name der Person',
  email: 'E-Mail-Adresse der Person',
  emailHint: 'Wir schicken ihr einen eigenen Code. Wir schreiben auch Ihnen.',
  consent: 'Ich bin einverstanden, dass diese Person in diesem Anliegen für mich handelt.',
  send: 'Anliegen anvertrauen',
  since: '{name} ({kind}) handelt für Sie seit {day}.',
  end: 'Zugang von {name} beenden',
  acting: 'Sie handeln seit {day} für die Person, die dieses Anliegen eingereicht hat.',
  leave: 'Nicht mehr für diese Person handeln',
  left: 'Erledigt. Sie handeln nicht mehr für diese Person. Ihr Code öffnet dieses Anliegen nicht mehr.',
  done: {
    begun: 'Gespeichert. Wir schreiben dieser Person und Ihnen.',
    ended:
      'Erledigt. Diese Person handelt nicht mehr für Sie. Ihr Code öffnet dieses Anliegen nicht mehr.',
  },
  refused: 'Das kann nur die Person, die das Anliegen eingereicht hat.',
  fault: {
    name: 'Geben Sie den Namen an, mit höchstens 80 Zeichen.',
    hidden:
      'Wir können diesen Namen nicht lesen. Tippen Sie ihn hier neu ein, ohne ihn einzufügen.',
    address: 'Diese E-Mail-Adresse ist nicht vollständig. Prüfen Sie sie.',
    own: 'Das ist Ihre eigene Adresse. Geben Sie die der Person an, die für Sie handelt.',
    tooMany: 'Zwei Personen handeln schon für Sie. Beenden Sie zuerst eine davon.',
    unsent: 'Auf diesem Weg können wir ihr nicht schreiben.',
    consent: 'Kreuzen Sie das Feld an, um zuzustimmen.',
  },
  step: {
    begun: 'Eine Person handelt für Sie.',
    ended: 'Eine Person handelt nicht mehr für Sie.',
  },
  toUsager:
    '{name} ({kind}) handelt für Sie seit {day}: {service}, Referenz {reference}. Sie können das jederzeit beenden.',
  toDelegate:
    'Sie handeln seit {day} für die Person, die dieses Anliegen eingereicht hat: {service}, Referenz {reference}. Sie können das jederzeit beenden.',
  delegate: {
    news: 'Sie handeln für jemanden',
    copy: 'Kopie der Nachricht an die Person, für die Sie handeln.',
    why: 'Sie erhalten diese E-Mail, weil Sie für eine Person handeln: {service}, Referenz {reference}.',
    show: 'Anliegen ansehen',
  },
  former: {
    subject: 'Sie handeln nicht mehr für jemanden',
    lead: 'Sie handeln nicht mehr für die Person, die dieses Anliegen eingereicht hat: {service}, Referenz {reference}.',
    code: 'Ihr Code öffnet dieses Anliegen nicht mehr.',
  },
}

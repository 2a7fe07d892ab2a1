import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in German. */
export const notice: NoticeText = {
  title: 'Ihre Rückmeldung und Ihre Daten',
  intro:
    'Auf {site} geben Sie Ihre Rückmeldung ohne Ihren Namen. Diese Seite sagt, wer verantwortlich ist, was gesendet wird und wie lange es bleibt.',
  controller: 'Wer verantwortlich ist',
  purpose: 'Wozu Ihre Rückmeldung dient',
  basis: 'Die Rechtsgrundlage',
  retention: 'Wie lange',
  kept: {
    comments: { one: 'Kommentare: {n} Monat.', other: 'Kommentare: {n} Monate.' },
    answers: { one: 'Antworten: {n} Monat.', other: 'Antworten: {n} Monate.' },
    day: 'Von Ihrer Antwort wird nur der Tag gespeichert, nie die Uhrzeit.',
    after: 'Danach bleiben nur Zahlen, die nichts über einzelne Personen sagen.',
    backup:
      'Eine gelöschte Rückmeldung kann noch eine Zeit in einer Sicherungskopie bleiben, die nur nach einer Störung dient.',
    handover: 'Weitergabe an die zuständige Person, wenn Sie sie wählen: {days}.',
    network:
      'Ein Prüfwert Ihres Netzes, den Sie mit Nachbarn teilen und der jeden Tag ein anderer ist, um Sendungen einer Maschine auszusondern: {days}.',
  },
  readers: 'Wer Ihre Rückmeldung liest',
  readersWhat: {
    quality: 'Die Personen, die bei {controller} auf die Qualität des Dienstes achten.',
    handover:
      'Die für Ihr Anliegen zuständige Person, nur wenn Sie Ihre Rückmeldung an sie weitergeben.',
    hosts: 'Die Unternehmen, die diesen Dienst hosten, um ihn zu betreiben.',
    published:
      'Alle, wenn Ihr Kommentar mit der Antwort der Stelle veröffentlicht wird, ohne Ihren Namen.',
  },
  sent: 'Was gesendet wird',
  sentWhat: {
    answers: 'Ihre Antworten auf die Fragen.',
    comment:
      'Ihr Kommentar, wenn Sie einen schreiben. Darin gefundene persönliche Daten (Namen, Geburtsdaten, E-Mail-Adresse, Telefon, Nummern) werden verdeckt.',
    helped: 'Ob Sie ohne Hilfe, mit Hilfe oder für jemand anderen geantwortet haben.',
    departement: 'Ihr Département, wenn Sie es angeben.',
    handover:
      'Wie Sie erreichbar sind und die Referenz Ihres Anliegens, nur wenn Sie Ihre Rückmeldung an die für Ihr Anliegen zuständige Person weitergeben.',
    about:
      'Der Dienst, das Formular, die Sprache, der Tag und der Ort des Dienstes, wenn die Seite ihn nennt.',
    page: 'Die Adresse der Seite, auf der Sie antworten, ohne was nach dem „?“ oder dem „#“ steht. Sie wird mit Ihrer Antwort gespeichert.',
  },
  measured: 'Die mit Ihrer Rückmeldung gesendeten Messwerte',
  measuredWhat: {
    lcp: 'Wie schnell die Seite erschienen ist.',
    inp: 'Wie schnell die Seite auf Ihre Eingaben reagiert hat.',
    cls: 'Ob sich die Seite beim Lesen verschoben hat.',
    errors: 'Die Zahl der Fehler der Seite.',
    failed: 'Die Zahl der fehlgeschlagenen Übertragungen zwischen Seite und Server.',
    elapsed: 'Die Zeit für Ihr Anliegen.',
    took: 'Die Zeit für Ihre Antworten.',
    device: 'Die Art des Geräts: Telefon, Tablet oder Computer.',
  },
  never: 'Was nie gesendet wird',
  neverWhat: {
    name: 'Ihr Name, außer Sie schreiben ihn selbst.',
    cookie: 'Cookies: Es gibt keine.',
    identifier: 'Eine Nummer, an der man Sie beim nächsten Besuch wiedererkennt.',
    query: 'Was in der Adresse der Seite nach dem „?“ steht.',
  },
  device:
    'Bevor Sie antworten oder ablehnen, wird nichts auf Ihrem Gerät gespeichert. Danach bleiben dort Ihre Rückmeldung, bis sie gesendet ist, und das Datum, um Sie in Ruhe zu lassen.',
  receipt: 'Ihr Belegcode',
  receiptUse:
    'Ihr Gerät erzeugt ihn, und Sie erhalten ihn mit Ihrer Rückmeldung. Damit können Sie Ihre Rückmeldung wieder lesen, die Antwort der Stelle lesen und Ihren Kommentar oder die ganze Rückmeldung löschen. Der Server behält nur einen digitalen Fingerabdruck davon: Wir können Ihnen den Code nicht noch einmal geben.',
  receiptLink: 'Rückmeldung wiederfinden',
  rights: 'Ihre Rechte',
  officer: 'Datenschutzbeauftragte Person',
  cnil: 'Sie können sich jederzeit bei der CNIL beschweren:',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Diesen Datenschutzhinweis gibt es nicht',
  unknown: 'Keine Website hat hier diesen Namen. Prüfen Sie die Adresse dieser Seite.',
  notConfiguredTitle: 'Diese Website fragt nicht nach Rückmeldungen',
  notConfigured:
    'Diese Website hat noch keinen Datenschutzhinweis. Solange er fehlt, stellt sie keine Fragen und erhebt nichts.',
}

import type { AddressText } from '../../fr/requests/address.ts'

export const address: AddressText = {
  title: 'Meine E-Mail oder Nummer ändern',
  failed: {
    email: 'Unsere Nachrichten an {address} kommen nicht an.',
    sms: 'Unsere SMS an {address} kommen nicht an.',
  },
  correct: 'Korrigieren',
  change: 'Meine E-Mail oder Nummer ändern',
  field: 'Ihre E-Mail-Adresse oder Ihre Handynummer',
  hint: 'Wir senden einen Code dorthin, um zu prüfen, ob unsere Nachrichten ankommen.',
  send: 'Code erhalten',
  back: 'Zurück zu meinem Anliegen',
  meant: 'Meinten Sie {address}?',
  yes: 'Ja, korrigieren',
  no: 'Nein, {address} behalten',
  codeTitle: 'Geben Sie den erhaltenen Code ein',
  codeSent: 'Code gesendet an {address}. Er gilt 30 Minuten.',
  code: 'Code mit 6 Ziffern',
  confirm: 'Bestätigen',
  again: 'Anderen Code erhalten',
  done: 'Notiert. Unsere nächsten Nachrichten gehen an die angegebene Adresse oder Nummer.',
  faults: {
    wrong: 'Das ist weder eine E-Mail-Adresse noch eine vollständige Handynummer. Bitte prüfen.',
    costly:
      'Diese Nummer ist kostenpflichtig oder läuft über Satellit. Geben Sie eine Handynummer an.',
    noSms: 'Zu diesem Anliegen senden wir keine SMS. Geben Sie eine E-Mail-Adresse an.',
    noEmail: 'Zu diesem Anliegen senden wir keine E-Mails. Geben Sie eine Handynummer an.',
    unsent:
      'Der Code ging nicht ab: Diese Adresse oder Nummer lehnt ihn ab. Prüfen Sie sie oder versuchen Sie es später.',
    tooOften:
      'Wir haben schon drei Codes gesendet. Ihre Adresse bleibt gleich. Versuchen Sie es in 20 Minuten wieder.',
    wrongCode: 'Das ist nicht der gesendete Code. Prüfen Sie die 6 Ziffern.',
    over: 'Dieser Code gilt nicht mehr. Fordern Sie einen anderen an.',
  },
  letter: {
    subject: 'Ihr Code: {code}',
    lead: 'Geben Sie diesen Code auf der Seite Ihres Anliegens ein: {code}',
    lasts: 'Er gilt 30 Minuten.',
    ignore: 'Sie haben nichts angefordert? Tun Sie nichts.',
    sms: '{organisation}: Ihr Code ist {code}. Er gilt 30 Minuten.',
    replacedSubject: 'Eine andere Adresse ersetzt diese',
    replaced:
      'Für das Anliegen {reference} ersetzt eine andere Adresse diese. Hierher schreiben wir nicht mehr.',
    notYou: 'Das waren nicht Sie? Rufen Sie die Stelle an.',
    call: 'Das waren nicht Sie? Rufen Sie {phone} an.',
  },
}

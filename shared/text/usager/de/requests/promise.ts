import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in German. */
export const promise: PromiseText = {
  title: 'Ein angekündigtes Datum prüfen',
  intro:
    'Eine Stelle hat ein Datum angekündigt und signiert. Diese Seite sagt, ob der Text unverändert von ihr ist.',
  field: 'Der Text des signierten Nachweises',
  hint: 'Er beginnt mit eyJ. Er steht in der Datei promesse.jws oder auf der Seite des Anliegens.',
  check: 'Prüfen',
  keep: 'Diese Seite auf Ihrem Gerät behalten',
  insertHint: 'Die gespeicherte Seite prüft ohne Verbindung. Sie kennt die Schlüssel von heute.',
  holds: 'Die Signatur stimmt.',
  fails: 'Wir können dieses Datum nicht bestätigen.',
  onDevice: 'Auf diesem Gerät geprüft. Nichts wurde gesendet.',
  atHub: 'Von der Stelle geprüft.',
  unsupported: 'Ihr Browser kann diese Signatur nicht prüfen. Die Stelle prüft sie.',
  unsupportedAlone:
    'Ihr Browser kann diese Signatur nicht prüfen. Nehmen Sie einen neueren Browser, oder öffnen Sie {address}.',
  ask: 'Die Stelle fragen, ob das Datum noch gilt',
  made: 'Angekündigt am {day}',
  unreachable:
    'Die Prüfung ist gerade nicht möglich. Vielleicht ist Ihr Gerät offline. Versuchen Sie es in einigen Minuten erneut.',
  fault: {
    form: 'Dieser Text ist nicht vollständig. Kopieren Sie ihn noch einmal vom ersten bis zum letzten Zeichen, oder nehmen Sie die Datei promesse.jws.',
    kind: 'Dieser Text ist kein signierter Nachweis. Nehmen Sie den von der Seite des Anliegens oder die Datei promesse.jws.',
    key: 'Der Schlüssel dieses Nachweises ist hier nicht bekannt. Öffnen Sie diese Seite bei der Stelle, die das Datum angekündigt hat.',
    signature:
      'Die Signatur passt nicht: Der Text wurde verändert. Nehmen Sie ihn noch einmal von der Seite des Anliegens. Kommt er von jemand anderem, verlassen Sie sich nicht darauf.',
  },
  telling: {
    window:
      'Angekündigtes Datum von {organisation} für das Anliegen {reference} ({service}): {window}.',
    callback:
      'Angekündigter Anruf von {organisation} für das Anliegen {reference} ({service}): {window}.',
    norm: 'Es beruht auf der Frist für alle: {norm}',
    law: 'Es beruht auf einer gesetzlichen Frist.',
    agent: 'Das Datum hat die zuständige Person genannt.',
    changed: 'Dieses Datum ersetzt ein älteres.',
    resumed: 'Dieses Datum führt ein anderes fort, verschoben um die Zeit, in der etwas fehlte.',
    signed: 'Signiert am {day} um {hour} Uhr.',
    key: 'Adresse der Stelle: {address}. Schlüssel: {key}.',
  },
  record: {
    standing: 'Dieses Datum gilt noch.',
    kept: 'Dieses Datum wurde eingehalten.',
    late: 'Dieses Datum wurde nicht eingehalten.',
    replaced: 'Am {day} durch ein anderes Datum ersetzt.',
    resumed: 'Am {day} verschoben, um die Zeit, in der auf etwas von Ihnen gewartet wurde.',
    broken: 'Das angekündigte Datum ist vorbei. Seit {day} gilt ein anderes.',
    withdrawn: 'Das Anliegen wurde zurückgezogen.',
    absent:
      'Die Stelle findet dieses Datum nicht in ihren Unterlagen. Rufen Sie dort an, bevor Sie sich darauf verlassen.',
  },
  mark: {
    verified: 'Signatur auf diesem Gerät geprüft',
    unsupported: 'Dieser Browser kann die Signatur nicht prüfen. Die Stelle kann es.',
    check: 'Dieses Datum prüfen',
    keep: 'Den signierten Nachweis behalten (promesse.jws)',
  },
}

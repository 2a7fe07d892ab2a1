import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in German. */
export const promise: PromiseText = {
  title: 'Eine unterschriebene Zusage prüfen',
  intro:
    'Eine Stelle hat ein Datum zugesagt und es unterschrieben. Diese Seite sagt, ob der Text unverändert von ihr ist.',
  field: 'Der Text der Zusage',
  hint: 'Er beginnt mit eyJ. Er steht in der Datei promesse.jws oder auf der Seite des Antrags.',
  check: 'Prüfen',
  keep: 'Diese Seite auf Ihrem Gerät behalten',
  insertHint: 'Die gespeicherte Seite prüft ohne Verbindung. Sie kennt die Schlüssel von heute.',
  holds: 'Die Unterschrift stimmt.',
  fails: 'Diese Zusage ist nicht bestätigt.',
  onDevice: 'Auf diesem Gerät geprüft. Nichts wurde gesendet.',
  atHub: 'Von der Stelle geprüft.',
  unsupported: 'Ihr Browser kann diese Unterschrift nicht prüfen. Die Stelle prüft sie.',
  unsupportedAlone:
    'Ihr Browser kann diese Unterschrift nicht prüfen. Nehmen Sie einen neueren Browser, oder öffnen Sie {address}.',
  ask: 'Die Stelle fragen, ob sie noch gilt',
  made: 'Angekündigt am {day}',
  unreachable:
    'Die Prüfung ist gerade nicht möglich. Vielleicht ist Ihr Gerät offline. Versuchen Sie es in einigen Minuten erneut.',
  fault: {
    form: 'Dieser Text ist nicht vollständig. Kopieren Sie ihn noch einmal vom ersten bis zum letzten Zeichen, oder nehmen Sie die Datei promesse.jws.',
    kind: 'Dieser Text ist keine unterschriebene Zusage. Nehmen Sie den von der Seite des Antrags oder die Datei promesse.jws.',
    key: 'Der Schlüssel dieser Zusage ist hier nicht bekannt. Öffnen Sie diese Seite bei der Stelle, die die Zusage gegeben hat.',
    signature:
      'Die Unterschrift passt nicht: Der Text wurde verändert. Nehmen Sie ihn noch einmal von der Seite des Antrags. Kommt er von jemand anderem, verlassen Sie sich nicht darauf.',
  },
  telling: {
    window: 'Zusage von {organisation} für den Antrag {reference} ({service}): {window}.',
    norm: 'Sie beruht auf dem, was allen zugesagt ist: {norm}',
    law: 'Sie beruht auf einer gesetzlichen Frist.',
    agent: 'Das Datum hat die zuständige Person genannt.',
    changed: 'Diese Zusage ersetzt eine ältere.',
    resumed: 'Diese Zusage führt eine andere fort, verschoben um die Zeit, in der etwas fehlte.',
    signed: 'Unterschrieben am {day} um {hour}.',
    key: 'Adresse der Stelle: {address}. Schlüssel: {key}.',
  },
  record: {
    standing: 'Diese Zusage gilt noch.',
    kept: 'Diese Zusage wurde eingehalten.',
    late: 'Diese Zusage wurde nicht zu ihrem Datum eingehalten.',
    replaced: 'Am {day} durch ein anderes Datum ersetzt.',
    resumed: 'Am {day} verschoben, um die Zeit, in der auf etwas von Ihnen gewartet wurde.',
    broken: 'Ihr Datum ist verstrichen. Ein anderes hat sie am {day} ersetzt.',
    withdrawn: 'Der Antrag wurde zurückgezogen.',
    absent:
      'Diese Zusage steht nicht oder nicht mehr im Gedächtnis der Stelle. Rufen Sie dort an, bevor Sie sich darauf verlassen.',
  },
  mark: {
    verified: 'Unterschrift auf diesem Gerät geprüft',
    unsupported: 'Dieser Browser kann die Unterschrift nicht prüfen. Die Stelle kann es.',
    check: 'Diese Zusage prüfen',
    keep: 'Die unterschriebene Zusage behalten (promesse.jws)',
  },
}

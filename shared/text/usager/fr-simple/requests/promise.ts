import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in easy French. */
export const promise: PromiseText = {
  title: 'Vérifier une date',
  intro:
    'Un service vous a donné une date. Il a signé cette date. Cette page vérifie la signature.',
  field: 'Le texte de la preuve signée',
  hint: 'Le texte commence par eyJ. Vous le trouvez dans le fichier promesse.jws, ou sur la page de votre demande.',
  check: 'Vérifier',
  keep: 'Garder cette page sur votre appareil',
  insertHint: 'La page gardée marche sans internet. Elle connaît les clés de ce jour.',
  holds: 'La signature est bonne.',
  fails: 'Nous ne pouvons pas confirmer cette date.',
  onDevice: 'Votre appareil a vérifié. Rien n’est parti sur internet.',
  atHub: 'Le service a vérifié.',
  unsupported: 'Votre navigateur ne sait pas vérifier. Le service vérifie pour vous.',
  unsupportedAlone:
    'Votre navigateur ne sait pas vérifier. Prenez un navigateur plus récent, ou ouvrez {address}.',
  ask: 'Demander au service si la date est toujours bonne',
  made: 'Date donnée le {day}',
  unreachable:
    'On ne peut pas vérifier pour le moment. Votre appareil n’a peut-être pas Internet. Essayez encore dans quelques minutes.',
  fault: {
    form: 'Il manque une partie du texte. Copiez tout le texte, ou prenez le fichier promesse.jws.',
    kind: 'Ce texte n’est pas une preuve signée. Prenez le texte de la page de votre demande.',
    key: 'Cette page ne connaît pas la clé de cette preuve. Ouvrez la page du service qui a donné la date.',
    signature:
      'La signature n’est pas bonne : le texte a changé. Prenez le texte sur la page de votre demande. Une autre personne vous a donné ce texte ? Ne le croyez pas.',
  },
  telling: {
    window: '{organisation} a donné cette date pour la demande {reference} ({service}) : {window}.',
    callback: '{organisation} doit appeler pour la demande {reference} ({service}) : {window}.',
    norm: 'Le délai est le même pour tout le monde : {norm}',
    law: 'La loi fixe cette date.',
    agent: 'Un agent a donné cette date.',
    changed: 'Cette date remplace une autre date.',
    resumed: 'Le service attendait un papier. La date a été changée pour cela.',
    signed: 'Signée le {day} à {hour}.',
    key: 'Adresse du service : {address}. Clé : {key}.',
  },
  record: {
    standing: 'Cette date est toujours bonne.',
    kept: 'Cette date a été tenue.',
    late: 'La date est passée. Elle n’a pas été tenue.',
    replaced: 'Une autre date l’a remplacée le {day}.',
    resumed: 'La date a changé le {day}. Le service attendait un papier de vous.',
    broken: 'La date est passée. Une autre date l’a remplacée le {day}.',
    withdrawn: 'La demande a été retirée.',
    absent: 'Le service ne trouve pas cette date. Appelez le service.',
  },
  mark: {
    verified: 'Votre appareil a vérifié la signature',
    unsupported: 'Ce navigateur ne sait pas vérifier. Le service peut vérifier.',
    check: 'Vérifier cette date',
    keep: 'Garder la preuve signée (promesse.jws)',
  },
}

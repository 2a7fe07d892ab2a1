import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in easy French. */
export const promise: PromiseText = {
  title: 'Vérifier une promesse signée',
  intro:
    'Un service vous a promis une date. Il a signé cette promesse. Cette page vérifie la signature.',
  field: 'Le texte de la promesse',
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
  ask: 'Demander au service si la promesse tient toujours',
  made: 'Date donnée le {day}',
  unreachable:
    'On ne peut pas vérifier pour le moment. Votre appareil n’a peut-être pas Internet. Essayez encore dans quelques minutes.',
  fault: {
    form: 'Il manque une partie du texte. Copiez tout le texte, ou prenez le fichier promesse.jws.',
    kind: 'Ce texte n’est pas une promesse signée. Prenez le texte de la page de votre demande.',
    key: 'Cette page ne connaît pas la clé de cette promesse. Ouvrez la page du service qui a fait la promesse.',
    signature:
      'La signature n’est pas bonne : le texte a changé. Prenez le texte sur la page de votre demande. Une autre personne vous a donné ce texte ? Ne le croyez pas.',
  },
  telling: {
    window: 'Promesse de {organisation} pour la demande {reference} ({service}) : {window}.',
    norm: 'Le service promet la même chose à tous : {norm}',
    law: 'La loi fixe cette date.',
    agent: 'Un agent a donné cette date.',
    changed: 'Cette promesse remplace une autre promesse.',
    resumed: 'Le service attendait un papier. La date a été changée pour cela.',
    signed: 'Signée le {day} à {hour}.',
    key: 'Adresse du service : {address}. Clé : {key}.',
  },
  record: {
    standing: 'Cette promesse tient toujours.',
    kept: 'Cette promesse a été tenue.',
    late: 'La date est passée. La promesse n’a pas été tenue.',
    replaced: 'Une autre date l’a remplacée le {day}.',
    resumed: 'La date a changé le {day}. Le service attendait un papier de vous.',
    broken: 'La date est passée. Une autre date l’a remplacée le {day}.',
    withdrawn: 'La demande a été retirée.',
    absent: 'Le service ne trouve pas cette promesse. Appelez le service.',
  },
  mark: {
    verified: 'Votre appareil a vérifié la signature',
    unsupported: 'Ce navigateur ne sait pas vérifier. Le service peut vérifier.',
    check: 'Vérifier cette promesse',
    keep: 'Garder la promesse signée (promesse.jws)',
  },
}

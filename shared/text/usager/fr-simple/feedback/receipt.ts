import type { ReceiptText } from '../../fr/feedback/receipt.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in easy French. */
export const receipt: ReceiptText = {
  title: 'Revoir mon avis',
  intro:
    'Avec votre code d’avis, vous lisez votre avis et la réponse. Vous pouvez aussi effacer votre avis, en partie ou en entier.',
  code: 'Votre code d’avis',
  codeHint:
    'La lettre A, puis 16 lettres et chiffres, par exemple A-7K3M-9QRT-A0BC-DEFG. Vous avez reçu ce code avec votre avis. Grandes lettres, petites lettres, espaces, tirets (-) : tout est accepté.',
  show: 'Voir mon avis',
  notACode: 'Ce code n’est pas complet. Vérifiez les 16 lettres et chiffres.',
  unknown:
    'Aucun avis n’a ce code. Vérifiez le code. L’avis est peut-être déjà effacé. Ou il est trop vieux, nous ne le gardons plus.',
  unreachable:
    'Cette page ne marche pas pour le moment. Votre avis est gardé. Essayez encore dans quelques minutes.',
  tooMany: 'Il y a eu trop d’essais. Rien n’est perdu. Essayez encore dans {seconds} s.',
  found: 'Votre avis',
  when: 'Envoyé le {day}. Service : {service}.',
  page: 'Vous étiez sur la page :',
  answers: 'Vos réponses',
  between: ' ; ',
  noChoice: 'Aucun de ces choix',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: 'Voulez-vous nous dire autre chose ?',
    helped: form.helped,
    departement: 'Votre département',
  },
  about: { opinion: 'Donner mon avis', fault: form.fault, personal: form.personal },
  helped: { alone: form.alone, with_help: form.with_help, for_me: form.for_me },
  comment: 'Votre commentaire',
  noComment: 'Aucun commentaire n’est gardé.',
  evidence: 'Les mesures envoyées avec votre avis',
  measured: {
    lcp: 'Temps pour afficher la page, en secondes : {seconds}.',
    inp: 'Temps de réponse de la page, en secondes : {seconds} au plus.',
    moved: 'La page a bougé pendant votre lecture (mouvement : {score}).',
    still: 'La page n’a presque pas bougé pendant votre lecture (mouvement : {score}).',
    errors: {
      one: 'La page a fait {n} erreur.',
      many: 'La page a fait {n} d’erreurs.',
      other: 'La page a fait {n} erreurs.',
    },
    failed: {
      one: '{n} fois, une partie de la page n’a pas chargé.',
      many: '{n} de fois, une partie de la page n’a pas chargé.',
      other: '{n} fois, une partie de la page n’a pas chargé.',
    },
    seconds: {
      one: 'Vous avez fait votre demande en {n} seconde.',
      many: 'Vous avez fait votre demande en {n} de secondes.',
      other: 'Vous avez fait votre demande en {n} secondes.',
    },
    minutes: {
      one: 'Vous avez fait votre demande en {n} minute environ.',
      many: 'Vous avez fait votre demande en {n} de minutes environ.',
      other: 'Vous avez fait votre demande en {n} minutes environ.',
    },
    took: {
      one: 'Vous avez répondu en {n} seconde.',
      many: 'Vous avez répondu en {n} de secondes.',
      other: 'Vous avez répondu en {n} secondes.',
    },
    device: {
      phone: 'Vous avez répondu sur un petit écran à toucher, comme un téléphone.',
      tablet: 'Vous avez répondu sur un grand écran à toucher, comme une tablette.',
      desktop: 'Vous avez répondu avec une souris ou un pavé tactile, comme sur un ordinateur.',
    },
  },
  handover: 'Partage de votre avis',
  shared:
    'Vous partagez vos réponses et votre commentaire. La personne qui s’occupe de votre demande peut les voir. Service : {service}. Fin du partage : {day}.',
  sharedReach: 'Cette personne voit aussi comment vous contacter : {reach}.',
  sharedRequest: 'Cette personne voit aussi le numéro de votre demande : {request}.',
  notShared: 'La personne qui s’occupe de votre demande ne voit pas votre avis.',
  reply: 'La réponse de {organisation}',
  replied: 'Réponse du {day}',
  noReply: 'Pas de réponse pour le moment. Si une réponse arrive, vous la lisez ici avec ce code.',
  choices: 'Ce que vous pouvez faire',
  unshare: 'Arrêter le partage',
  uncomment: 'Effacer mon commentaire',
  uncommentHint: 'Vos réponses restent.',
  erase: 'Effacer mon avis',
  done: {
    unshare: 'C’est fait. Le partage est arrêté. Vos réponses restent.',
    uncomment: 'C’est fait. Votre commentaire est effacé. Vos réponses restent.',
  },
  confirmTitle: 'Effacer cet avis ?',
  confirm:
    'Nous allons effacer tout votre avis du {day}. Il ne va plus compter dans les résultats. Après, nous ne pouvons pas le remettre.',
  confirmErase: 'Effacer pour toujours',
  confirmKeep: 'Garder mon avis',
  erasedTitle: 'Votre avis est effacé',
  erased:
    'Votre avis du {day} est effacé. Il ne compte plus dans les résultats. Ce code ne marche plus.',
  erasedWhat: 'Ce qui est effacé',
  erasedParts: {
    answers: { one: '{n} réponse', many: '{n} de réponses', other: '{n} réponses' },
    comment: 'votre commentaire',
    evidence: { one: '{n} mesure', many: '{n} de mesures', other: '{n} mesures' },
    handover: 'le partage de votre avis',
    reply: 'la réponse à votre avis',
  },
  another: 'Revoir un autre avis',
  privacy:
    'Cette page ne garde rien sur votre appareil. Toute personne avec ce code peut lire la page et effacer cet avis.',
}

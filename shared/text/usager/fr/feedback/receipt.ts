import type { Counted } from '../../../numbers.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in French. The other languages have the same keys. */
export const receipt = {
  title: 'Retrouver mon avis',
  intro:
    'Avec votre code d’avis, vous relisez votre avis et la réponse du service. Vous pouvez effacer votre commentaire, ou tout votre avis.',
  code: 'Votre code d’avis',
  codeHint:
    'A, puis 16 caractères, par exemple A-7K3M-9QRT-A0BC-DEFG. Vous l’avez reçu avec votre avis. Majuscules, espaces et tirets ne comptent pas.',
  show: 'Voir mon avis',
  notACode: 'Ce code n’est pas complet. Vérifiez les 16 caractères.',
  unknown: 'Aucun avis n’a ce code. Vérifiez-le. L’avis est peut-être déjà effacé, ou trop ancien.',
  unreachable:
    'Cette page ne répond pas. Votre avis est bien enregistré. Réessayez dans quelques minutes.',
  tooMany:
    'Trop de codes essayés depuis votre connexion. Rien n’est perdu. Réessayez dans {seconds} s.',
  found: 'Votre avis',
  when: 'Donné le {day}. Service : {service}.',
  page: 'Page où vous étiez :',
  answers: 'Vos réponses',
  between: ' ; ',
  noChoice: 'Aucun de ces choix',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: 'Souhaitez-vous nous en dire plus ?',
    helped: form.helped,
    departement: 'Votre département',
  },
  about: { opinion: 'Donner un avis', fault: form.fault, personal: form.personal },
  helped: { alone: form.alone, with_help: form.with_help, for_me: form.for_me },
  comment: 'Votre commentaire',
  noComment: 'Aucun commentaire n’est gardé.',
  evidence: 'Les mesures parties avec votre avis',
  measured: {
    lcp: 'La page s’est affichée en {seconds} s.',
    inp: 'La page a répondu à vos gestes en {seconds} s au plus.',
    moved: 'La page a bougé pendant votre lecture (indice de stabilité {score}).',
    still: 'La page n’a presque pas bougé pendant votre lecture (indice de stabilité {score}).',
    errors: {
      one: '{n} erreur de la page a été comptée.',
      other: '{n} erreurs de la page ont été comptées.',
    } as Counted,
    failed: {
      one: '{n} échange entre la page et le serveur a échoué.',
      other: '{n} échanges entre la page et le serveur ont échoué.',
    } as Counted,
    seconds: {
      one: 'La démarche a duré {n} seconde.',
      other: 'La démarche a duré {n} secondes.',
    } as Counted,
    minutes: {
      one: 'La démarche a duré {n} minute environ.',
      other: 'La démarche a duré {n} minutes environ.',
    } as Counted,
    took: {
      one: 'Vous avez répondu en {n} seconde.',
      other: 'Vous avez répondu en {n} secondes.',
    } as Counted,
    device: {
      phone: 'Votre appareil avait un petit écran tactile, comme un téléphone.',
      tablet: 'Votre appareil avait un grand écran tactile, comme une tablette.',
      desktop: 'Votre appareil avait une souris ou un pavé tactile, comme un ordinateur.',
    },
  },
  handover: 'Partage avec l’agent',
  shared:
    'L’agent qui suit votre demande, au service {service}, voit vos réponses et votre commentaire jusqu’au {day}.',
  sharedReach: 'L’agent voit aussi comment vous joindre : {reach}.',
  sharedRequest: 'L’agent voit aussi la référence de votre demande : {request}.',
  notShared: 'L’agent qui suit votre demande ne voit pas votre avis.',
  reply: 'La réponse de {organisation}',
  replied: 'Répondu le {day}',
  noReply:
    'Aucune réponse pour le moment. Si une réponse arrive, vous la lirez ici avec ce même code.',
  choices: 'Ce que vous pouvez faire',
  unshare: 'Ne plus partager avec l’agent',
  uncomment: 'Effacer mon commentaire',
  uncommentHint: 'Vos réponses restent.',
  erase: 'Effacer mon avis',
  done: {
    unshare: 'C’est fait. L’agent ne voit plus votre avis. Vos réponses restent.',
    uncomment: 'C’est fait. Votre commentaire est effacé. Vos réponses restent.',
  },
  confirmTitle: 'Effacer cet avis ?',
  confirm:
    'Tout votre avis du {day} sera effacé et ne comptera plus dans les résultats. Nous ne pourrons pas le rétablir.',
  confirmErase: 'Effacer définitivement',
  confirmKeep: 'Garder mon avis',
  erasedTitle: 'Votre avis est effacé',
  erased:
    'Votre avis du {day} est effacé. Il ne compte plus dans les résultats, et ce code ne sert plus.',
  erasedWhat: 'Ce qui est effacé',
  erasedParts: {
    answers: { one: '{n} réponse', other: '{n} réponses' } as Counted,
    comment: 'votre commentaire',
    evidence: { one: '{n} mesure', other: '{n} mesures' } as Counted,
    handover: 'le partage avec l’agent',
    reply: 'la réponse du service',
  },
  another: 'Retrouver un autre avis',
  privacy:
    'Cette page ne garde rien sur votre appareil. Toute personne qui a ce code peut la lire et effacer cet avis.',
}

/** The keys every language has. */
export type ReceiptText = typeof receipt

import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in plain French. */
export const publicReplies: PublicRepliesText = {
  title: 'Les avis et les réponses',
  intro:
    'Des personnes ont donné leur avis sur {site}. {organisation} leur répond ici. Aucun nom n’est montré.',
  introOwn:
    'Des personnes ont donné leur avis. {organisation} leur répond ici. Aucun nom n’est montré.',
  given: 'Avis de {month}, {service}',
  comment: 'L’avis',
  reply: 'La réponse de {organisation}',
  decided: 'Ce que nous allons changer',
  done: 'Vous l’avez dit. Nous avons changé.',
  none: 'Il n’y a pas encore de réponse ici.',
  older: 'Voir plus ancien',
  which:
    'Toutes les réponses ne sont pas ici. Pour lire votre réponse, prenez votre code d’avis. Si vous effacez votre avis, il part aussi de cette page.',
  receipt: 'Retrouver mon avis',
  unknownTitle: 'Cette page n’existe pas',
  unknown: 'Aucun site n’a ce nom. Vérifiez l’adresse.',
}

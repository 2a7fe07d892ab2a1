import type { HostedText } from '../../fr/feedback/hosted.ts'

export const hosted: HostedText = {
  title: 'Votre avis',
  intro: 'Quelques questions. Sans votre nom.',
  progress: '{n} sur {of}',
  several: 'Vous pouvez choisir plusieurs réponses.',
  choose: 'Choisissez une réponse. Puis appuyez sur Continuer.',
  kept: 'Votre réponse est enregistrée.',
  next: 'Continuer',
  finish: 'Terminer',
  comment: 'Voulez-vous ajouter quelque chose ?',
  refuse: 'Je ne veux pas répondre',
  refused: {
    title: 'C’est noté',
    said: 'Vous ne répondez pas. Nous ne gardons pas de réponse. Vous pouvez fermer cette page.',
  },
  notice: 'Vos données',
  which: 'Quel service avez-vous utilisé ?',
  gone: {
    title: 'Ce lien ne marche plus',
    said: 'Le lien a déjà servi, ou il est trop vieux, ou il manque des lettres. Si vous avez déjà répondu, votre avis est enregistré.',
  },
  closed: {
    title: 'Il n’y a pas de questions ici',
    said: 'Ce lien ne mène pas à des questions. Vous pouvez écrire au service.',
  },
  busy: 'Beaucoup d’avis arrivent en même temps. Essayez de nouveau dans quelques minutes.',
}

/** What is said where a site writes questions of its own, in French. */
export const fr = {
  write: 'Écrire vos propres questions',
  title: 'Vos propres questions',
  intro:
    'Ajoutez ce que vous voulez savoir. Le français suffit : une autre langue n’est proposée que si tout y est écrit.',
  copied:
    'Ce sera une copie de « {title} », à votre nom. Le questionnaire de départ ne change pas.',
  loading: 'Lecture du questionnaire',
  name: 'Nom du questionnaire',
  add: 'Ajouter une question',
  kinds: {
    scale: {
      name: 'Une échelle',
      use: 'Un accord, du moins au plus. Se suit de mois en mois. Environ 6 secondes.',
    },
    choice: {
      name: 'Un choix',
      use: 'Une seule réponse parmi les vôtres. Dit un fait. Environ 6 secondes.',
    },
    several: {
      name: 'Plusieurs choix',
      use: 'Tout ce qui s’applique. Dit ce qui revient souvent. Environ 10 secondes.',
    },
  },
  words:
    'Pour des mots libres, gardez le commentaire : il suit déjà chaque formulaire. Environ 20 secondes.',
  comment: 'Régler le commentaire',
  untitled: 'Question à écrire',
  asked: {
    opening: 'Première question',
    draw: 'Parfois, tirée au sort',
    extra: 'Parfois, après la première réponse',
    form: 'Formulaire {form}',
    nowhere: 'Jamais posée',
  },
  place: 'Posée',
  bad: 'Après une mauvaise première réponse, en %',
  other: 'Après une autre première réponse, en %',
  wording: 'Question',
  answers: 'Réponses',
  answer: 'Réponse {n}',
  shared: 'Ces réponses servent à {n} questions : un changement vaut pour toutes.',
  addAnswer: 'Ajouter une réponse',
  removeAnswer: 'Retirer la réponse {n}',
  translations: 'Dans d’autres langues',
  inLanguage: '{label} — {language}',
  locked:
    'Ces mots ont été publiés ({source}). Ils restent tels quels : un mot changé, et vos résultats ne se comparent plus.',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer cette question',
  removed: 'Les réponses déjà données restent dans les résultats.',
  missing: 'Pas proposé en {language} : {n} à traduire.',
  texts: { one: '{n} texte', other: '{n} textes' },
  length: 'Formulaire {form} : environ {seconds} secondes, {taps} touches.',
  series:
    'Enregistrer fait la version {version}. Une nouvelle série commence pour : {questions}. Les réponses d’avant gardent leurs mots.',
  json: 'Modifier en JSON',
  file: 'Fichier du questionnaire',
  text: 'Texte du questionnaire (JSON)',
  notShown: 'Ce texte n’est pas encore un questionnaire : corrigez-le ici.',
  warned: 'À relire',
  version: 'Version {version}.',
  noVersion: 'Pas encore enregistré.',
  save: 'Enregistrer le questionnaire',
  saved: 'Enregistré, version {version}.',
  use: 'Le choisir pour ce site',
  fault: {
    empty: 'Écrivez au moins un mot.',
    too_long: 'Écrivez 300 caractères au plus.',
    few_answers: 'Écrivez au moins deux réponses.',
    same_label: 'Deux réponses ont le même texte. Changez l’une des deux.',
    same_words: 'Une autre question du formulaire a le même texte. Changez l’une des deux.',
    judged_too_early:
      'Ce formulaire vient trop tôt pour juger cela. Posez cette question dans un formulaire de fin de demande.',
  },
  drawn: { one: '{n} question tirée au sort', other: '{n} questions tirées au sort' },
}

/** The keys every language has. */
export type OwnQuestionsText = typeof fr

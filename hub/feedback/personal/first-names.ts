/** Usual first names in France, in lower case and without accents: one alone after “je suis”. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'adele adama adrien aminata agathe agnes ahmed aicha alain albert alexandre alexis ali alice aline amandine ' +
    'amelie amina amine anais andre andree angelique anne annie anthony antoine antonio arnaud ' +
    'arthur aurelie aurelien axel baptiste bastien beatrice benjamin benoit bernadette bernard ' +
    'bertrand brahim brigitte bruno camille carole caroline catherine cecile cedric celine chantal ' +
    'charlotte chloe christelle christian christiane christine christophe claire clara claude ' +
    'claudine clement colette corinne coralie cyril damien daniel daniele danielle david delphine ' +
    'denis denise didier dominique dylan edith elise elodie emilie emma emmanuel enzo eric ' +
    'estelle etienne eva evelyne fabien fabrice fanny farid fatiha fatima fatou fatoumata florence florian ' +
    'franck francis francois francoise frederic gabriel gaelle genevieve georges gerard ghislaine ' +
    'gilbert gilles ginette gregory guillaume guy gwenaelle hassan helene henri herve hugo ibrahim ' +
    'ines irene isabelle jacqueline jacques jamel jean jeanne jeannine jennifer jeremy jerome ' +
    'jessica joel jonathan josephine josette josiane jules julie julien juliette justine karim ' +
    'karima karine kevin khadija laetitia laura laure laurence laurent lea leila leo liliane lina ' +
    'loic louis louise lucas lucie lucien lucienne ludovic lydie madeleine malika mamadou manon marc ' +
    'marcel marguerite maria marie marine marion marlene martin martine mathieu mathilde maurice ' +
    'maxime mehdi melanie michel michele micheline mireille mohamed mohammed monique morgane ' +
    'moussa mustapha myriam nadia nadine nassim natacha nathalie nicolas nicole noemie nora odette ' +
    'odile olive olivier omar pascal pascale patrice patricia patrick paul paulette pauline philippe ' +
    'pierre pierrette quentin rachel rachid raphael raymond raymonde regine regis remi rene renee ' +
    'richard robert roger roland rose sabine sabrina samia samir samira samuel sandra sandrine ' +
    'sarah sebastien serge severine simone solange sonia sophie stephane stephanie suzanne sylvain ' +
    'sylvie teresa theo therese thierry thomas tristan valentin valerie vanessa veronique victor ' +
    'vincent virginie viviane xavier yann yannick yasmine yoann youssef yvan yves yvette yvonne zoe'
  ).split(' '),
)

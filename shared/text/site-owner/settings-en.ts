import type { SettingsText } from './settings-fr.ts'

/** The page that leads to the settings, in English. */
export const en: SettingsText = {
  question: 'What do you want to set?',
  about: {
    start: 'Five steps to the first feedback: service, questions, tag.',
    identity: 'The name, crest and colour that people see.',
    services: 'What each service promises to all: times, steps, places, texts of messages.',
    sites: 'The sites that show the feedback button, and the tag to paste.',
    questions: 'What you ask people, and on which site.',
    declarations: 'The target, the minimum and other choices that the report cites with names.',
    circumstances: 'Strikes, works, storms: every chart shows them.',
    accesses: 'When and why people’s data was viewed.',
    account: 'Your role, and the sessions you opened.',
    people: 'Who can sign in, and what each of them sees.',
    keys: 'The keys that your software uses to talk to the server.',
  },
}

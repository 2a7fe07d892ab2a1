import type { IdentityText } from './identity-fr.ts'

/** Every sentence of the town's identity provider, in English. */
export const identityEn: IdentityText = {
  site: 'Town of Valmont',
  skip: 'Skip to content',
  agents: 'Agents’ area',
  fictive: 'Valmont is a fictitious town. So are its agents and their accounts.',
  otherLanguage: 'Français',
  signIn: {
    title: 'Sign in',
    lead: 'Signing in once opens every tool of the town.',
    login: 'Login',
    password: 'Password',
    send: 'Sign in',
    error: 'Error: ',
    wrongTitle: 'Incorrect user name or password',
    wrong:
      'The login or the password matches no account. Your login is kept. Correct it, or write the password again.',
  },
  accounts: {
    title: 'The four accounts of the demo',
    password: 'They all have the same password:',
    login: 'Login:',
    enter: 'Enter as {name}',
  },
  home: {
    title: 'Where Valmont’s agents sign in',
    text: 'This address checks who signs in to the tools of the town. To sign in, open the console.',
    open: 'Open the console',
  },
  expired: {
    title: 'This sign-in page has expired',
    text: 'It stayed open for more than ten minutes, or it has already been used. Nothing is lost in your tools. Go back to the console and sign in again.',
  },
  refused: {
    title: 'Signing in stops here',
    text: 'The request to sign in is incomplete or no longer valid. Nothing is lost in your tools. Go back to the console and sign in again.',
  },
  missing: {
    title: 'This page does not exist',
    text: 'The address may be incomplete. Nothing is lost in your tools. Go back to the console.',
  },
  logOut: {
    title: 'Sign out?',
    text: 'Signing out counts for every tool of the town. What you have saved is kept.',
    yes: 'Sign out',
    no: 'Stay signed in',
  },
  loggedOut: {
    title: 'It is done',
    text: 'If you chose to sign out, every tool of the town is closed. You can go back to the console.',
  },
  back: 'Back to the console',
}

/** A setting that a hub cannot start with. Its message is a sentence for the person who set it. */
export class SettingRefused extends Error {}

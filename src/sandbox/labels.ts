/** Every word of the page in one language. `{{name}}` stands for a value where a label says so. */
export interface SandboxLabels {
  /** The language's own name, for the language switch. */
  readonly language: string;
  readonly title: string;
  readonly channels: string;
  readonly directMessages: string;
  /** Channel names as shown, by the names the sandbox uses. */
  readonly channelNames: { readonly general: string; readonly study: string; readonly dm: string };
  readonly roles: { readonly member: string; readonly moderator: string; readonly guest: string };
  readonly openChannels: string;
  readonly closeChannels: string;
  readonly user: string;
  readonly locale: string;
  readonly theme: string;
  readonly dark: string;
  readonly light: string;
  readonly messageBox: string;
  /** With `{{channel}}`. */
  readonly messagePlaceholder: string;
  readonly messageList: string;
  readonly send: string;
  readonly commands: string;
  readonly options: string;
  readonly loadingChoices: string;
  /** With `{{name}}`, the command. */
  readonly unknownCommand: string;
  /** With `{{name}}`, the option. */
  readonly missingOption: string;
  /** With `{{name}}`, the option. */
  readonly invalidOption: string;
  /** With `{{name}}`, the option. */
  readonly tooLong: string;
  /** What opens the file dialog, for an option that takes a file. */
  readonly chooseFile: string;
  /** With `{{name}}`, the file. */
  readonly fileRefused: string;
  readonly thinking: string;
  readonly sending: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly edited: string;
  /** With `{{user}}` and `{{command}}`. */
  readonly used: string;
  readonly noResponse: string;
  readonly interactionFailed: string;
  readonly messageActions: string;
  readonly apps: string;
  readonly noApps: string;
  readonly copyText: string;
  readonly makeSelection: string;
  readonly submit: string;
  readonly cancel: string;
  readonly required: string;
  readonly hints: string;
  /** With `{{name}}`, the bot, and `{{channel}}`. */
  readonly welcome: string;
  /** The same. */
  readonly intro: string;
  /** What can be made to go wrong: shares of calls, or buttons that do it once. */
  readonly faults: {
    readonly title: string;
    /** Beside the title while something goes wrong. */
    readonly on: string;
    readonly none: string;
    readonly latency: string;
    readonly rateLimit: string;
    readonly errors: string;
    readonly mayNotPost: string;
    readonly drop: string;
    readonly newSession: string;
  };
  readonly connecting: string;
  readonly disconnected: string;
  readonly botOffline: string;
}

/** Something to try: shown as a button, typed for the person when pressed. */
export interface Hint {
  readonly label: string;
  readonly command: string;
}

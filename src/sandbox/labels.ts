/** Every word of the page in one language. `{name}` stands for a value where a label says so. */
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
  /** `{channel}` is the channel's name. */
  readonly messagePlaceholder: string;
  readonly messageList: string;
  readonly send: string;
  readonly commands: string;
  readonly options: string;
  readonly choices: string;
  readonly optional: string;
  readonly noChoices: string;
  readonly loadingChoices: string;
  /** `{name}` is the command. */
  readonly unknownCommand: string;
  /** `{name}` is the option. */
  readonly missingOption: string;
  /** `{name}` is the option. */
  readonly invalidOption: string;
  readonly tooLong: string;
  readonly thinking: string;
  readonly sending: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly edited: string;
  readonly app: string;
  /** `{user}` and `{command}`. */
  readonly used: string;
  readonly noResponse: string;
  readonly interactionFailed: string;
  readonly retry: string;
  readonly messageActions: string;
  readonly apps: string;
  readonly noApps: string;
  readonly copyText: string;
  readonly makeSelection: string;
  readonly submit: string;
  readonly cancel: string;
  readonly required: string;
  readonly hints: string;
  /** `{name}` is the bot. */
  readonly welcome: string;
  readonly intro: string;
  readonly connecting: string;
  readonly disconnected: string;
  readonly botOffline: string;
  readonly today: string;
}

/** Something to try: shown as a button, typed for the person when pressed. */
export interface Hint {
  readonly label: string;
  readonly command: string;
}

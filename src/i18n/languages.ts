import enCommands from '../../locales/en/commands.json';
import enDates from '../../locales/en/dates.json';
import enDiscord from '../../locales/en/discord.json';
import enFrame from '../../locales/en/frame.json';
import enIndex from '../../locales/en/index.json';
import enLedger from '../../locales/en/ledger.json';
import enOrigin from '../../locales/en/origin.json';
import enRemarks from '../../locales/en/remarks.json';
import enReplies from '../../locales/en/replies.json';
import enSandbox from '../../locales/en/sandbox.json';
import enScope from '../../locales/en/scope.json';
import enSections from '../../locales/en/sections.json';
import enSettings from '../../locales/en/settings.json';
import enTitles from '../../locales/en/titles.json';
import enWarnings from '../../locales/en/warnings.json';
import frCommands from '../../locales/fr/commands.json';
import frDates from '../../locales/fr/dates.json';
import frDiscord from '../../locales/fr/discord.json';
import frFrame from '../../locales/fr/frame.json';
import frIndex from '../../locales/fr/index.json';
import frLedger from '../../locales/fr/ledger.json';
import frOrigin from '../../locales/fr/origin.json';
import frRemarks from '../../locales/fr/remarks.json';
import frReplies from '../../locales/fr/replies.json';
import frSandbox from '../../locales/fr/sandbox.json';
import frScope from '../../locales/fr/scope.json';
import frSections from '../../locales/fr/sections.json';
import frSettings from '../../locales/fr/settings.json';
import frTitles from '../../locales/fr/titles.json';
import frWarnings from '../../locales/fr/warnings.json';

/** Every area of `locales/`, imported one by one so that the bundle carries them. */
export const LANGUAGES = {
  en: {
    commands: enCommands,
    dates: enDates,
    discord: enDiscord,
    frame: enFrame,
    index: enIndex,
    ledger: enLedger,
    origin: enOrigin,
    remarks: enRemarks,
    replies: enReplies,
    sandbox: enSandbox,
    scope: enScope,
    sections: enSections,
    settings: enSettings,
    titles: enTitles,
    warnings: enWarnings,
  },
  fr: {
    commands: frCommands,
    dates: frDates,
    discord: frDiscord,
    frame: frFrame,
    index: frIndex,
    ledger: frLedger,
    origin: frOrigin,
    remarks: frRemarks,
    replies: frReplies,
    sandbox: frSandbox,
    scope: frScope,
    sections: frSections,
    settings: frSettings,
    titles: frTitles,
    warnings: frWarnings,
  },
};

// Written by `npm run locales` from locales/en. Do not edit.
export default interface Resources {
  "commands": {
    "ask": {
      "description": "Ask a question: the sentences that answer it, quoted",
      "name": "ask",
      "options": {
        "question": {
          "description": "In French or in English, up to 300 characters",
          "name": "question"
        }
      }
    },
    "compare": {
      "description": "Line up what each report says of one event, differences included",
      "name": "compare",
      "options": {
        "a": {
          "description": "One side: a report or a publisher",
          "name": "a"
        },
        "b": {
          "description": "The other side: a report or a publisher",
          "name": "b"
        },
        "topic": {
          "description": "The event to compare",
          "name": "topic"
        }
      }
    },
    "dispatch": {
      "description": "Read one text in full, where it comes from and what was cut",
      "name": "dispatch",
      "options": {
        "id": {
          "description": "The dispatch or the report",
          "name": "id"
        }
      }
    },
    "event": {
      "description": "What happened: the sentences that tell it, in order of date",
      "name": "event",
      "options": {
        "topic": {
          "description": "An event, a place, an organisation, a term or a date",
          "name": "topic"
        }
      }
    },
    "find-sources": {
      "description": "Find what bears on a message, and which of its names, figures and dates the sources have",
      "name": "find-sources",
      "options": {
        "text": {
          "description": "The message",
          "name": "text"
        }
      }
    },
    "help": {
      "description": "A short guide with examples to try",
      "name": "help",
      "options": {

      }
    },
    "language": {
      "description": "The language Vigie answers you in",
      "name": "language",
      "options": {
        "choice": {
          "description": "A language, or to be forgotten; nothing shows what is set",
          "name": "choice"
        }
      }
    },
    "search": {
      "description": "Search the passages of all reports",
      "name": "search",
      "options": {
        "from": {
          "description": "Published from: 2017, 2017-06 or 2017-06-08",
          "name": "from"
        },
        "language": {
          "description": "One language of the texts only",
          "name": "language"
        },
        "source": {
          "description": "One publisher only",
          "name": "source"
        },
        "to": {
          "description": "Published until: 2017, 2017-06 or 2017-06-08",
          "name": "to"
        },
        "words": {
          "description": "What to look for",
          "name": "words"
        }
      }
    },
    "settings": {
      "description": "What holds for this server: its language, and where answers are for everybody",
      "name": "settings",
      "options": {
        "answers": {
          "description": "Who sees answers in this channel unless they are shared",
          "name": "answers"
        },
        "language": {
          "description": "The language of what everybody sees",
          "name": "language"
        }
      }
    },
    "sources": {
      "description": "Which reports Vigie reads, and how their dates are known",
      "name": "sources",
      "options": {

      }
    },
    "who": {
      "description": "Who someone is according to each report, what they said and what is said about them",
      "name": "who",
      "options": {
        "name": {
          "description": "A person or an organisation",
          "name": "name"
        }
      }
    }
  },
  "dates": {
    "about": "about {{date}}",
    "aboutDay": "about {{date}}",
    "basis": {
      "address": "from the web address",
      "entered": "entered by an editor",
      "inferred": "inferred",
      "relative": "counted from another date",
      "stated": "as stated",
      "unknown": "basis unknown",
      "weekday": "from the weekday named"
    },
    "conflict": "the text says {{weekday}}, which fits {{years}}",
    "conflictUnresolved": "the text says {{weekday}}, which does not fit",
    "dayAndMonth": "{{day}} {{month}}",
    "decade": "{{year}}s",
    "firstDay": "1",
    "interval": "{{from}} – {{to}}",
    "months": {
      "01": "January",
      "02": "February",
      "03": "March",
      "04": "April",
      "05": "May",
      "06": "June",
      "07": "July",
      "08": "August",
      "09": "September",
      "10": "October",
      "11": "November",
      "12": "December"
    },
    "or": "{{dates}} or {{last}}",
    "orEarlier": "{{to}} or earlier",
    "orLater": "{{from}} or later",
    "seasons": {
      "autumn": "autumn {{year}}",
      "spring": "spring {{year}}",
      "summer": "summer {{year}}",
      "winter": "winter {{year}}"
    },
    "since": "from {{from}} on",
    "sinceDay": "from {{from}} on",
    "span": "{{from}}–{{to}}",
    "uncertain": "{{date}}, uncertain",
    "unknown": "date unknown",
    "until": "until {{to}}",
    "untilDay": "until {{to}}",
    "weekdays": {
      "friday": "Friday",
      "monday": "Monday",
      "saturday": "Saturday",
      "sunday": "Sunday",
      "thursday": "Thursday",
      "tuesday": "Tuesday",
      "wednesday": "Wednesday"
    },
    "withBasis": "{{date}} ({{basis}})",
    "withYear": "{{date}} {{year}}",
    "withoutYear": "{{date}}, year unknown",
    "yearDerived": "day as stated, year inferred"
  },
  "discord": {
    "alreadyShared": "This page has just been shared.",
    "busy": "Vigie is busy. Try again in a moment.",
    "choose": "Pick one",
    "expired": "The words of this message are no longer at hand. Use “Find sources” on it again.",
    "export": "Export",
    "exportForm_one": "{{count}} citation, with its receipt and how its date is known. In which form?",
    "exportForm_other": "{{count}} citations, with their receipts and how their dates are known. In which form?",
    "exportForms": {
      "csl": "CSL-JSON, for Zotero",
      "markdown": "Markdown, to read"
    },
    "exported": "Made just now; Vigie keeps no copy.",
    "failed": "Something went wrong on Vigie’s side. If you report it, give this number: {{id}}",
    "faults": {
      "date": "The date is wrong",
      "event": "It is about something else",
      "source": "The source is named wrongly",
      "speaker": "Someone else said it, or it is not known who",
      "words": "These are not the words of the source"
    },
    "findSources": "Find sources",
    "leads": "Go on with…",
    "mayNotPost": "Discord does not let Vigie post here. If that surprises you, give this number to a moderator: {{id}}",
    "next": "Next",
    "noText": {
      "embed": "This message has no words of its own, only a preview or a box: there is nothing to look for.",
      "empty": "This message holds no words to look for.",
      "image": "This message has no words, only an image or a file: there is nothing to look for. Vigie looks at words alone.",
      "link": "This message holds only a link. Vigie opens no links: hand it a message with words."
    },
    "notRead": "The question of this message could not be read back. Run the command again.",
    "notYours": "This answer belongs to someone else. Run the command yourself to get your own.",
    "nothingToExport": "There is nothing cited here to export.",
    "nothingToReport": "There is no citation here to report, or the corpus no longer has it.",
    "nothingToShare": "There is nothing cited here to share.",
    "openAll": "See the whole answer",
    "original": "Original",
    "previous": "Previous",
    "read": "Read a text in full…",
    "report": "Report",
    "reportKnown": "Thank you: this was reported already.",
    "reportTitle": "Report an error",
    "reportWhat": "What is wrong with it?",
    "reportWhich": "Which citation?",
    "reported": "Thank you: those who look after the corpus will see which citation, and nothing else.",
    "share": "Share",
    "shared": "Shared by {{who}} · {{line}}",
    "sharedDone": "Shared in the channel.",
    "translation": "Translation",
    "unknownCommand": "Vigie no longer has this command. Discord may take a minute to notice.",
    "unreadable": "Vigie no longer knows this button. Run the command again.",
    "ways": {
      "compare": "Compare",
      "event": "Timeline",
      "who": "Who is it"
    }
  },
  "frame": {
    "capture": "{{publisher}}, {{date}}",
    "choices": "Choices",
    "close": "”",
    "colon": "{{label}}: {{text}}",
    "continued": "{{heading}} (continued)",
    "coverage": "Coverage",
    "edition": "Edition {{edition}}",
    "ellipsis": "[…]",
    "leads": "Go on with",
    "ledger": "Side by side",
    "link": "link",
    "messageMenu": "Find sources, in a message’s menu",
    "nearest": "Nearest names",
    "note": "note on {{publisher}}, {{date}}, {{review}}",
    "noteLabel": "Reading note",
    "noteReviewed": "reviewed",
    "noteUnreviewed": "not reviewed",
    "open": "“",
    "others_one": "and one other",
    "others_other": "and {{count}} others",
    "overview": "In short",
    "page": "Page {{page}} of {{pages}}",
    "quoted": "“{{text}}”",
    "quotes": "Cited sentences",
    "reference": "[{{numbers}}]",
    "seeAlso": "See also",
    "sourceCapture": "capture",
    "sourceLines_one": "line {{lines}}",
    "sourceLines_other": "lines {{lines}}",
    "sourceNote": "note by {{author}}, {{review}}",
    "sourceNoteUnsigned": "note, {{review}}",
    "sourceTranslated": "report in another language",
    "sources": "Sources",
    "tried": "Looked for",
    "unknownPublisher": "publisher unknown",
    "warnings": "Take note"
  },
  "index": {
    "add": {
      "cut": "Cut lines: {{count}}",
      "done": "{{file}} is taken into the corpus",
      "drop": "Do not keep",
      "dropped": "It was not kept.",
      "gone": "This text is no longer at hand. Send it again.",
      "keep": "Keep",
      "kept": "Kept lines: {{count}}",
      "language": "Language: {{language}}",
      "preview": "{{file}}: how it would be read",
      "tooLarge": "The file must have at most 1 MB."
    },
    "audit": {
      "cut_one": "{{count}} line is no evidence:",
      "cut_other": "{{count}} lines are no evidence:",
      "gone": "That line is no longer there.",
      "nothing": "Cleaning took out nothing.",
      "pickRule": "See the lines of a rule…",
      "restore": "A line that belongs to the story…",
      "restored": "This line will be kept from the next refresh on",
      "rule": "{{rule}}: {{count}}",
      "title": "What cleaning took out",
      "titleOf": "What cleaning took out of {{file}}"
    },
    "command": {
      "description": "Look after the corpus: for moderators",
      "name": "index"
    },
    "decisions": {
      "none": "Nothing has been decided yet.",
      "pick": "Take one back…",
      "title": "What was decided and entered"
    },
    "describe": {
      "done": "Entered for {{file}}"
    },
    "difference": {
      "dispatches": "Texts",
      "events": "Events",
      "golden": {
        "failed": "{{command}} ({{locale}}) is no longer answered as it must be",
        "met": "{{command}} ({{locale}}) is answered as it must be again"
      },
      "more": "and {{count}} more",
      "names": "Names",
      "none": "Nothing that is answered from has changed.",
      "quotes": "Quotations",
      "reports": "Reports",
      "setAside": "Set aside"
    },
    "held": {
      "discard": "Discard",
      "discarded": "Edition {{id}} is discarded.",
      "force": "Publish all the same",
      "gone": "This edition is no longer held back.",
      "kinds": {
        "golden": "Expected answer missing",
        "invariant": "Promise broken"
      },
      "publish": "Publish…",
      "published": "Edition {{id}} is published, for the reason you gave.",
      "title": "Edition {{id}} is held back",
      "why_one": "One thing speaks against it; the edition before goes on answering:",
      "why_other": "{{count}} things speak against it; the edition before goes on answering:"
    },
    "lists": {
      "added": "texts added",
      "cuts": "lines brought back",
      "dispatches": "origins",
      "events": "events",
      "names": "names",
      "voices": "voices",
      "withdrawn": "withdrawals"
    },
    "nextEdition": "It takes effect with the next refresh.",
    "noSuchDispatch": "There is no such dispatch in the current edition, or its text has changed.",
    "notModerator": "This is for the moderators of Vigie’s home server.",
    "options": {
      "dispatch": {
        "description": "A file or a headline",
        "name": "dispatch"
      },
      "edition": {
        "description": "Which one; the one before where nothing is said",
        "name": "edition"
      },
      "file": {
        "description": "A .txt, .md or .html file of at most 1 MB",
        "name": "file"
      },
      "language": {
        "description": "Its language in two letters: fr, en, ar…",
        "name": "language"
      },
      "published": {
        "description": "When: 2017, 2017-06 or 2017-06-08",
        "name": "published"
      },
      "publisher": {
        "description": "Who published it",
        "name": "publisher"
      },
      "reason": {
        "description": "Why; kept with the edition",
        "name": "reason"
      },
      "url": {
        "description": "Its web address",
        "name": "url"
      },
      "what": {
        "description": "What to decide on; whatever is pending where nothing is said",
        "name": "what"
      }
    },
    "progress": {
      "of": "{{done}} of {{total}}",
      "phases": {
        "check": "Checking",
        "extract": "Reading names, quotations, dates and figures",
        "index": "Building the search",
        "link": "Linking names, reports and events",
        "read": "Reading the files",
        "save": "Saving"
      },
      "title": "Building an edition"
    },
    "reason": {
      "kept": "What you write here is kept, with your id, for other moderators to read.",
      "label": "Why?",
      "missing": "A reason is needed."
    },
    "refresh": {
      "cancel": "Cancel",
      "cancelled": "Cancelled. Nothing has changed.",
      "cancelling": "The build is being cancelled.",
      "nothingRuns": "No build is running.",
      "published": "Edition {{id}} is published",
      "unchanged": "Nothing has changed: edition {{id}} stays."
    },
    "refusals": {
      "busy": "An edition is being built already.",
      "failed": "The build failed, and nothing has changed: {{detail}}",
      "locked": "Another process is building: {{detail}}",
      "nothing": "There is nothing to do that with: {{detail}}",
      "refused": "This is not accepted: {{detail}}",
      "set-up": "The corpus or a list cannot be used: {{detail}}",
      "unknown": "There is no such thing: {{detail}}",
      "write": "It could not be written, and nothing has changed: {{detail}}"
    },
    "review": {
      "decided": "{{verdict}}: {{who}}. It takes effect with the next refresh.",
      "gone": "This was decided meanwhile, or is no longer there.",
      "likeness": "{{percent}} % alike",
      "none": "{{what}}: nothing is pending.",
      "nothing": "Nothing is pending.",
      "putOff": "{{verdict}}: {{who}} is still to be decided.",
      "queues": {
        "errors": "Reported errors",
        "events": "Events",
        "names": "Names",
        "voices": "Voices"
      },
      "quoteGone": "These words are no longer in the corpus.",
      "reopened": "It is open again.",
      "reported": "Reported by {{count}}, first {{when}} · /{{command}} · edition {{edition}}",
      "settled": {
        "dismissed": "Noted as no error.",
        "mended": "Noted as mended."
      },
      "settlements": {
        "dismissed": "No error",
        "mended": "Mended"
      },
      "title": "{{what}}: {{n}} of {{total}}",
      "verdicts": {
        "different": "Different",
        "later": "Later",
        "same": "Same"
      },
      "wasPutOff": "put off before",
      "why": {
        "actors": "They differ in who acted",
        "kind": "They differ in the word used",
        "place": "They differ in how wide a place is given",
        "short-name": "One is the other without its given name",
        "sound": "They sound alike",
        "words": "The reports share their words"
      }
    },
    "rollback": {
      "done": "Edition {{id}} answers again, until the next refresh.",
      "none": "There is no earlier edition to go back to.",
      "unknown": "Edition {{id}} is not kept."
    },
    "status": {
      "actions": {
        "add": "text added",
        "decide": "decision",
        "describe": "origin entered",
        "discard": "edition discarded",
        "publish": "published all the same",
        "refresh": "refresh",
        "restore": "line brought back",
        "rollback": "rollback",
        "settle-report": "reported error",
        "undo": "taken back",
        "withdraw": "dispatch withdrawn"
      },
      "counts": "Texts: {{dispatches}} · reports: {{reports}} · names: {{entities}} · events: {{events}} · passages: {{passages}} · set aside: {{setAside}}",
      "earlier": "Earlier editions",
      "edition": "Edition {{id}} · {{when}} · {{who}}",
      "held": "Edition {{id}} is held back; what speaks against it: {{count}}",
      "log": "Done lately",
      "outcomes": {
        "cancelled": "cancelled",
        "failed": "failed",
        "held": "held back",
        "refused": "refused",
        "unchanged": "nothing has changed"
      },
      "pending": "Pending – names: {{names}} · events: {{events}} · voices: {{voices}} · reported errors: {{errors}}",
      "start": "at the start",
      "title": "State of the corpus",
      "unfinished": "not finished"
    },
    "subcommands": {
      "add": {
        "description": "Take a text into the corpus",
        "name": "add"
      },
      "audit": {
        "description": "What cleaning took out, rule by rule; ask a line back",
        "name": "audit"
      },
      "decisions": {
        "description": "What was decided and entered; take it back",
        "name": "decisions"
      },
      "describe": {
        "description": "Enter where a dispatch comes from",
        "name": "describe"
      },
      "refresh": {
        "description": "Read the corpus anew and show what changes",
        "name": "refresh"
      },
      "review": {
        "description": "Decide what is pending, one by one with its evidence",
        "name": "review"
      },
      "rollback": {
        "description": "Go back to an earlier edition",
        "name": "rollback"
      },
      "status": {
        "description": "Where things stand: edition, what is pending, what was done",
        "name": "status"
      },
      "withdraw": {
        "description": "Take a dispatch out of the corpus and of every edition kept",
        "name": "withdraw"
      }
    },
    "undo": {
      "button": "Undo",
      "done": "Taken back. It takes effect with the next refresh."
    },
    "withdraw": {
      "done": "{{dispatch}} is withdrawn from the corpus and from every edition kept. Edition {{edition}} answers.",
      "form": "Withdraw {{dispatch}}"
    }
  },
  "ledger": {
    "bases": {
      "automatic": "automatic",
      "reviewed": "reviewed"
    },
    "brief": "{{text}} ({{beside}})",
    "certainties": {
      "asserted": "as a fact",
      "conditional": "in the conditional",
      "denied": "denied",
      "unknown": "certainty not stated"
    },
    "citedBy": "{{name}} via {{agency}}",
    "citing": {
      "all": "citing several voices",
      "some": "partly citing other voices"
    },
    "counted": {
      "aircraft": "aircraft",
      "anti-aircraft weapons": "anti-aircraft weapons",
      "artillery pieces": "artillery pieces",
      "attackers": "attackers",
      "bases": "bases",
      "civilians": "civilians",
      "days": "days",
      "documents": "documents",
      "drones": "drones",
      "fighters": "fighters",
      "hours": "hours",
      "houses": "houses",
      "incidents": "incidents",
      "kilometres": "kilometres",
      "leaflets": "leaflets",
      "miles": "miles",
      "missiles": "missiles",
      "money": "money",
      "munitions": "munitions",
      "people": "people",
      "prisoners": "prisoners",
      "rocket attacks": "rocket attacks",
      "rockets": "rockets",
      "ships": "ships",
      "soldiers": "soldiers",
      "strikes": "strikes",
      "tanks": "tanks",
      "vehicles": "vehicles",
      "villages": "villages",
      "zones": "zones"
    },
    "coverage": {
      "before": "Published before it",
      "mentions": "Mention it",
      "not-read": "Read only in part, nothing on it",
      "reports": "Tell of it",
      "silent": "Say nothing of it"
    },
    "differences": {
      "certainty": "how certain",
      "date": "date",
      "figure": "figure",
      "term": "word used",
      "what": "what",
      "who": "who"
    },
    "differs": "differs: {{difference}}",
    "hedge": "with {{hedge}}",
    "overview": {
      "more": "Differ too",
      "not-comparable": "Not comparable",
      "same": "Same",
      "single": "Given by one voice only"
    },
    "overviewOf_one": "In short: one point differs",
    "overviewOf_other": "In short: {{count}} points differ",
    "overviewRest": "The other points",
    "saidIn": "{{chain}}, in {{publishers}}",
    "says": "said by {{chain}}",
    "silentReports": "read whole and silent on it: {{reports}}",
    "slotOf": "{{slot}} ({{of}})",
    "slots": {
      "actor": "Who acted",
      "condition": "Condition",
      "culprit": "Held responsible",
      "damage": "Damage",
      "date": "Date",
      "figure": "Figure",
      "government": "Words for the government",
      "islamic-state": "Words for the Islamic State group",
      "killed": "Killed",
      "means": "Means",
      "motive": "Motive given",
      "opposing-force": "Words for the opposing force",
      "ordinal": "Place in a series",
      "outcome": "Outcome",
      "owner": "Whose it was",
      "place": "Place",
      "reaction": "Reactions",
      "strength": "Strength",
      "target": "Target",
      "us-backed-force": "Words for the US-backed force",
      "wounded": "Wounded",
      "zone": "Name of the zone",
      "zone-origin": "Origin of the zone"
    },
    "statuses": {
      "differs": "differs",
      "not-comparable": "not comparable",
      "same": "same in those that give it",
      "silent": "not given by any report",
      "single": "one voice only"
    },
    "value": "{{text}} — {{publishers}}",
    "voices_one": "{{count}} voice",
    "voices_other": "{{count}} voices"
  },
  "origin": {
    "cuts": {
      "advertisement": "advertising",
      "app": "mobile app",
      "audio": "audio and video players",
      "author-bio": "notes on the author",
      "button": "buttons",
      "byline": "bylines",
      "caption": "captions",
      "comments": "comments",
      "consent": "cookies and consent",
      "contact": "contact details",
      "correction": "correction notes",
      "dateline": "datelines",
      "footer": "page footer",
      "front-matter": "front matter",
      "live-stamp": "live time stamps",
      "most-read": "most read",
      "navigation": "navigation and menus",
      "newsletter": "newsletter",
      "paywall": "subscription offers",
      "photo-credit": "photo credits",
      "read-also": "links to other articles",
      "repeated-headline": "repeated headlines",
      "repeated-text": "repeated text",
      "share": "share buttons",
      "slogan": "slogans",
      "source-line": "source lines",
      "tags": "tags",
      "truncated-lead": "truncated leads"
    },
    "fields": {
      "agency": "Agency",
      "author": "Note by",
      "form": "Form",
      "language": "Language of the report",
      "published": "Publication date",
      "publisher": "Publisher",
      "title": "Title"
    },
    "forms": {
      "capture": "saved page",
      "note": "reading note"
    },
    "setAside": {
      "duplicate-id": "same id as another file",
      "duplicate-text": "same text as another file",
      "empty": "empty",
      "front-matter": "broken front matter",
      "not-a-file": "not a file",
      "not-text": "not text",
      "note": "a note that does not hold",
      "nothing-left": "nothing left after cleaning",
      "pair-mismatch": "its two languages do not match",
      "too-large": "too large",
      "unknown-extension": "unknown file type",
      "unreadable": "unreadable"
    }
  },
  "remarks": {
    "anonymous": "unnamed speaker",
    "anonymousAs": "unnamed speaker: {{speaker}}",
    "chain": "through {{chain}}",
    "check": {
      "differs": "the sources give: {{given}}",
      "not-found": "not found in this corpus",
      "supported": "in the sources"
    },
    "flags": {
      "automatic": "found automatically",
      "differs": "reports differ",
      "editorial-gloss": "words in brackets are the editor’s, not the speaker’s",
      "hedged": "reported with reserve",
      "other-words": "close wordings, side by side",
      "passing-mention": "mentioned in passing",
      "read-in-part": "read in part",
      "reviewed": "reviewed by an editor",
      "same-words": "the same words",
      "undated": "publication date unknown",
      "unknown-publisher": "publisher unknown",
      "unreviewed-event": "event put together from the dispatches, not reviewed",
      "unreviewed-spelling": "spelling not reviewed",
      "weekday-conflict": "weekday and date do not agree"
    },
    "lines_one": "{{count}} line",
    "lines_other": "{{count}} lines",
    "namedAs": "named here as {{speaker}}",
    "reports_one": "{{count}} report",
    "reports_other": "{{count}} reports",
    "speaker": "speaker: {{speaker}}",
    "speech": {
      "direct": "direct speech",
      "mixed": "reported speech with quoted words",
      "reported": "reported speech",
      "scare": "words in quotation marks, nobody is said to have said them"
    },
    "texts_one": "{{count}} text",
    "texts_other": "{{count}} texts",
    "times_one": "{{count}} time",
    "times_other": "{{count}} times",
    "unattributed": "speaker not established",
    "voices_one": "one voice",
    "voices_other": "{{count}} voices",
    "why": {
      "lexicon": "by the lexicon: {{words}}",
      "name": "the name: {{words}}",
      "none": "not in this sentence",
      "word": "its own word: {{words}}"
    }
  },
  "replies": {
    "choices": "Pick the one you mean",
    "counts_one": "{{count}} report",
    "counts_other": "{{count}} reports",
    "kinds": {
      "date": "date",
      "event": "event",
      "language": "language",
      "name": "name",
      "organisation": "organisation",
      "person": "person",
      "place": "place",
      "publisher": "publisher",
      "report": "report",
      "term": "term",
      "words": "words"
    },
    "missing": "In no text near it: {{words}}.",
    "nothing": "The corpus does not tell this",
    "premise": {
      "date": "The question says {{asked}}; the texts say {{given}}.",
      "name": "No text tells this with {{names}}; the nearest sentence does not name it.",
      "opposite": "The question says {{asked}}; the nearest sentence says {{given}}."
    },
    "refused": {
      "about-the-bot": "“{{offending}}” is about the bot. Vigie only quotes the corpus; /help says what can be asked.",
      "empty": "“{{offending}}” holds nothing to look for.",
      "missing-option": "/{{command}} needs “{{offending}}”.",
      "no-words": "“{{offending}}” holds no word and no number to look for.",
      "not-a-date": "“{{offending}}” is not a date Vigie reads. Write 2017, 2017-06 or 2017-06-08.",
      "only-stop-words": "“{{offending}}” holds only words that stand in every text. Add a name, a place or a date.",
      "question-language": "Vigie reads questions in English and in French; “{{offending}}” seems to be in neither.",
      "range-reversed": "The range “{{offending}}” ends before it begins.",
      "same-sides": "Both sides are “{{offending}}”: pick two different ones.",
      "too-long": "“{{offending}}” is too long.",
      "too-long-limit_one": "“{{offending}}” is too long: at most {{count}} character.",
      "too-long-limit_other": "“{{offending}}” is too long: at most {{count}} characters.",
      "unknown-command": "There is no command “{{offending}}”. Try /help.",
      "unknown-language": "“{{offending}}” is not a language of this corpus.",
      "unknown-option": "/{{command}} has no option “{{offending}}”."
    },
    "silentSides": "Nothing of this found in: {{sides}}",
    "unknownId": "Nothing in this edition is called “{{id}}”; an earlier one may have had it."
  },
  "sandbox": {
    "apps": "Apps",
    "botOffline": "The bot is offline.",
    "cancel": "Cancel",
    "channelNames": {
      "dm": "direct messages",
      "general": "general",
      "study": "study-group"
    },
    "channels": "Channels",
    "chooseFile": "Choose a file…",
    "closeChannels": "Hide channels",
    "commands": "Commands",
    "connecting": "Connecting…",
    "copyText": "Copy text",
    "dark": "Dark",
    "directMessages": "Direct messages",
    "disconnected": "The connection was lost. Trying again…",
    "dismiss": "Dismiss message",
    "edited": "edited",
    "faults": {
      "drop": "Drop the connection",
      "errors": "Errors",
      "latency": "Delay",
      "mayNotPost": "The bot may not post",
      "newSession": "Force a new session",
      "none": "none",
      "on": "on",
      "rateLimit": "Rate limit",
      "title": "Make things go wrong"
    },
    "fileRefused": "The file “{{name}}” was not taken: it may be larger than 10 MB.",
    "hints": "Try",
    "interactionFailed": "This interaction failed",
    "intro": "A small Discord on this machine. Type / to see what {{name}} can do.",
    "invalidOption": "The option “{{name}}” does not take this.",
    "language": "English",
    "light": "Light",
    "loadingChoices": "Loading…",
    "locale": "Language",
    "makeSelection": "Make a selection",
    "messageActions": "Message actions",
    "messageBox": "Message",
    "messageList": "Messages",
    "messagePlaceholder": "Message {{channel}}",
    "missingOption": "The option “{{name}}” is needed.",
    "noApps": "None",
    "noResponse": "The application did not respond",
    "onlyYou": "Only you can see this",
    "openChannels": "Show channels",
    "options": "Options",
    "required": "required",
    "roles": {
      "guest": "member",
      "member": "member",
      "moderator": "moderator"
    },
    "send": "Send",
    "sending": "Sending command…",
    "submit": "Submit",
    "theme": "Theme",
    "thinking": "is thinking…",
    "title": "Vigie · sandbox",
    "tooLong": "The option “{{name}}” is too long.",
    "unknownCommand": "There is no command {{name}}.",
    "used": "{{user}} used {{command}}",
    "user": "User",
    "welcome": "Welcome to #{{channel}}"
  },
  "scope": {
    "inPart_one": "{{count}} read only in part",
    "inPart_other": "{{count}} read only in part",
    "line": "{{purpose}} · {{scope}}",
    "purpose": {
      "ask": "Whole sentences of the corpus, nothing added",
      "compare": "Each point, its values, and who gives them",
      "dispatch": "One text as held, without what was cut",
      "event": "The sentences that tell it",
      "find-sources": "What the sources say about a message",
      "help": "Vigie finds, lines up and quotes; it writes no facts of its own",
      "search": "Best matches first",
      "sources": "What Vigie reads, and how its dates are known",
      "who": "Roles, spellings, what they said and what is said about them"
    },
    "reports_one": "{{count}} report searched",
    "reports_other": "{{count}} reports searched",
    "telling_one": "{{count}} of {{total}} reports tells this",
    "telling_other": "{{count}} of {{total}} reports tell this",
    "year": "{{from}}",
    "years": "{{from}}–{{to}}",
    "yearsUnknown": "publication years unknown"
  },
  "sections": {
    "about": "Said about",
    "answer": "Answer",
    "bases": "How publication dates are known",
    "checked": "Names, figures and dates of the message",
    "commands": "Commands",
    "cuts": "Left out, by rule",
    "examples": "Try",
    "matches": "Sentences that bear on it",
    "mentions": "Passing mentions",
    "near": "Closest sentences",
    "only": "Told by one report only",
    "passages": "Passages",
    "premise": "What the texts say",
    "provenance": "Where it comes from",
    "reports": "Reports",
    "roles": "Roles as worded",
    "said": "Said",
    "set-aside": "Files set aside",
    "spellings": "Spellings met",
    "terms": "Words used",
    "text": "Text",
    "timeline": "In order of date",
    "undated": "Date unknown",
    "with": "Appearing with"
  },
  "settings": {
    "answers": {
      "private": "For the one who asks",
      "public": "For everybody to see"
    },
    "chosen": "Vigie now answers you in English. What a whole channel sees stays in the server’s language.",
    "chosenAlready": "Vigie answers you in {{language}}, as you chose. /{{command}} changes it.",
    "followed": "Vigie answers you in {{language}}, as your Discord does. /{{command}} changes it.",
    "forgetChoice": "Forget me: follow Discord’s language again",
    "forgotten": "Vigie has erased what it kept of you: your language, and that it was you who reported errors. It follows Discord’s language again.",
    "languages": {
      "en": "English",
      "fr": "French"
    },
    "notAllowed": "Only those who may manage this server can change its settings.",
    "notHere": "These settings belong to a server that has added Vigie.",
    "nothingKept": "Vigie keeps nothing of you. It follows Discord’s language.",
    "publicIn": "Answers are for everybody to see in: {{channels}}. Elsewhere only the one who asks sees them.",
    "publicNowhere": "Only the one who asks sees an answer, in every channel.",
    "self": "English",
    "server": "What everybody sees on this server is in {{language}}.",
    "serverDefault": "As the server in Discord",
    "serverFollows": "What everybody sees on this server is in {{language}}, as the server in Discord.",
    "tooMany": "There can be no more than {{most}} such channels on a server. Make one private first."
  },
  "titles": {
    "anonymous": "What unnamed speakers say",
    "ask": "Sentences that answer",
    "askUnsure": "No sure answer",
    "choices": "“{{subject}}”: several things fit",
    "compare": "{{subject}}: what each report says",
    "dispatch": "Reading: {{subject}}",
    "event": "{{subject}}: what is reported",
    "find-sources": "Sources for this message",
    "help": "How to ask Vigie",
    "nothing": "“{{subject}}”: nothing found",
    "nothingAtAll": "Nothing found",
    "refused": "This cannot be answered as asked",
    "search": "Passages with “{{subject}}”",
    "sources": "The sources of this corpus",
    "who": "{{subject}}: who this is, according to the reports"
  },
  "warnings": {
    "date-conflict": "A weekday contradicts its date: {{references}}. Nothing was decided between them.",
    "editorial-gloss": "Words in brackets were added by an editor, not spoken: {{references}}.",
    "headline-differs": "The headline says something else than the text: {{report}}. Only the text is quoted.",
    "is-a-place": "{{name}} is a place, not a person: /{{command}} tells what is reported of it.",
    "read-in-part_one": "Read only in part: {{reports}}. What it lacks is not silence.",
    "read-in-part_other": "Read only in part: {{reports}}. What they lack is not silence.",
    "single-voice_one": "One voice only: all that is shown comes from a single report.",
    "single-voice_other": "One voice only: {{count}} reports carry the same text ({{voice}}).",
    "stale-edition": "The corpus has changed since edition {{edition}}; this answer is the current one.",
    "undated_one": "Publication date unknown: {{reports}}.",
    "undated_other": "Publication dates unknown: {{reports}}.",
    "unreviewed_one": "A note that is not yet reviewed is cited: {{references}}.",
    "unreviewed_other": "{{count}} notes that are not yet reviewed are cited: {{references}}.",
    "unsure": "These sentences come close to the question and may not answer it."
  }
}

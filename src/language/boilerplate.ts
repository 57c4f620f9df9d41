/** The kinds of page furniture that words alone give away. */
export type Furniture =
  | 'navigation'
  | 'share'
  | 'newsletter'
  | 'app'
  | 'audio'
  | 'paywall'
  | 'author-bio'
  | 'contact'
  | 'correction'
  | 'button'
  | 'photo-credit'
  | 'caption'
  | 'byline'
  | 'live-stamp'
  | 'read-also'
  | 'tags'
  | 'comments'
  | 'most-read'
  | 'source-line'
  | 'footer'
  | 'slogan'
  | 'advertisement';

/** Phrases in folded text: lower case, no accents, straight apostrophes, single spaces. */
export interface Phrases {
  /** The whole line, final punctuation aside. */
  readonly exact?: readonly string[];
  /** The line begins with it, followed by no letter. */
  readonly start?: readonly string[];
  /** Tried on the whole line. */
  readonly patterns?: readonly RegExp[];
}

/** What a consent wall talks about, and how it speaks to its reader: one of each makes one. */
export interface ConsentWords {
  readonly about: readonly string[];
  readonly address: readonly string[];
  /** What its buttons say: « tout refuser », "reject". */
  readonly choices: readonly string[];
}

/** How a language writes who wrote a piece. Folded, but for what is matched on the original. */
export interface BylineWords {
  /** Before the name: « par », "by". */
  readonly leads: readonly string[];
  /** Between two names. */
  readonly joins: readonly string[];
  /** Small words inside a name. */
  readonly particles: readonly string[];
  /** No name begins with one, a headline in capitals may: "The Last Projectionist". */
  readonly nameless: readonly string[];
  /** What an author is: a note below his name begins with one, folded. */
  readonly roles: readonly string[];
  /** Follow an author's name at the head of a note on the author. */
  readonly bioVerbs: readonly string[];
  /** Behind a name and a comma, begin what its bearer is: "a professor", « chercheuse ». As written. */
  readonly introductions: readonly string[];
  /** … and stand before where: "at", « à ». As written. */
  readonly places: readonly string[];
}

/** How a site says when it published, who owns what it shows, and where it may be followed. Parts of expressions. */
export interface ImprintWords {
  /** Begin words of a date of publishing: « publi », "post". */
  readonly published: readonly string[];
  /** … and of one of updating. */
  readonly updated: readonly string[];
  /** « Suivez », "Follow", and what follows them where no name does; then the word before the network. */
  readonly follow: readonly string[];
  readonly followSelf: readonly string[];
  readonly followOn: readonly string[];
  /** Head a line of rights: « tous droits réservés », "copyright". */
  readonly rights: readonly string[];
  /** Stand between them and the name: "to", « à ». */
  readonly rightsOf: readonly string[];
  /** End the name in such a line, with all that follows: "all rights", « par ». */
  readonly endName: readonly string[];
  /** Forms of a company behind its name: "ltd". */
  readonly companies: readonly string[];
  /** Stand before a name: « bienvenue sur », "subscribe to". */
  readonly beforeName: readonly string[];
  /** End the name of what a site sends out, and of no site: "press releases". */
  readonly releases: readonly string[];
  /** Stand behind a site's name where it says whose it is: "is published by". */
  readonly owned: readonly string[];
  /** Begin what is no name: « tous », "this". */
  readonly nameless: readonly string[];
}

/** The page furniture of one language, as data. */
export interface Boilerplate {
  readonly furniture: Readonly<Partial<Record<Furniture, Phrases>>>;
  readonly consent: ConsentWords;
  readonly byline: BylineWords;
  /** Stand only in what a site says to its reader; a full sentence that begins like a label is one with such a word. */
  readonly readerWords: readonly string[];
  /** Stand in sentences of a story that tell who said something: a line with one is no label. */
  readonly reportingWords: readonly string[];
  /** Stand in sentences that tell of others, and now and then in what a site says. */
  readonly narrativeWords: readonly string[];
  /** A reader's name with the day or the hour of a comment, and the buttons below it. */
  readonly commentStamps: readonly RegExp[];
  /** Words that only go with a date in a line of its own: « publié », « à », « GMT ». */
  readonly datelineWords: readonly string[];
  /** Section names of news sites: a line made of them is a menu. */
  readonly sections: readonly string[];
  /** What a path through the site begins with, folded: « accueil », "home". */
  readonly homeWords: readonly string[];
  /** Labels alone in their line above the caption of a picture, folded: "image caption", « légende ». */
  readonly captionLabels: readonly string[];
  /** Head what is asked, and what is answered, in a line each: "Question", « réponse ». */
  readonly askedLabels: readonly string[];
  readonly answeredLabels: readonly string[];
  /** Headings of other articles where a headline stands right below, and of the story where a sentence does: « pour mémoire ». */
  readonly pointerHeadings: readonly string[];
  /** Headings after which a list of other articles follows. */
  readonly teaserHeadings: readonly string[];
  /** The same, where the heading names a section or a day: « les + lus foot », "latest health". */
  readonly teaserPatterns: readonly RegExp[];
  /** Headings of a story's own summary: no list of other articles goes past one. */
  readonly summaryHeadings: readonly string[];
  /** Answers a poll offers: « oui », "don't know". */
  readonly pollAnswers: readonly string[];
  /** Stand behind the number of those who answered: « votes ». */
  readonly voteWords: readonly string[];
  /** Headings after which readers' comments follow. */
  readonly commentHeadings: readonly string[];
  /** How often a newsletter comes, and that it is free, folded. */
  readonly offerWords: readonly string[];
  /** Begin an open line within a story that sends its reader elsewhere, folded: « consultez », "explore". */
  readonly calls: readonly string[];
  /** What a site asks its readers for, folded: « don », "gift". */
  readonly giftWords: readonly string[];
  /** What the names of a state's offices begin with: « ministère », "department of". */
  readonly officialBodies: readonly string[];
  /** What companies are behind their names, as written: « SA », "Ltd". */
  readonly companyForms: readonly string[];
  /** The last word of an office's name, as written: "Office". */
  readonly officeNouns: readonly string[];
  /** Stand before a site's own name in what it offers: « à propos de », "download the". */
  readonly ownNameLeads: readonly string[];
  /** Stand before the name of a site that asked, in a story: "told". */
  readonly askedLeads: readonly string[];
  /** Stand before the name of the site somebody spoke to, as often another's: "told". */
  readonly toldLeads: readonly string[];
  /** Stand before the site a picture was taken for: « pour ». */
  readonly madeFor: readonly string[];
  /** Words newspapers, broadcasters, agencies and institutes are called by, folded. */
  readonly paperWords: readonly string[];
  /** Stand behind a site's name in a byline: "staff". */
  readonly staffWords: readonly string[];
  /** Stand before the name of the paper a page was printed in, as written: "published in". */
  readonly printedLeads: readonly string[];
  /** How lines of publishing and of rights are worded. */
  readonly imprint: ImprintWords;
  /** What a state is called where it owns what its offices publish, folded. */
  readonly stateWords: readonly string[];
  /** Words of owners' names, which a paper's own has not, folded: « groupe », "holdings". */
  readonly ownerWords: readonly string[];
  /** What a paper adds to its name for its site, folded: "online". */
  readonly siteSuffixes: readonly string[];
  /** Articles a paper's name may begin with, folded. */
  readonly nameArticles: readonly string[];
  /** Ends a release, folded: "30", "ends", « fin ». */
  readonly endMarks: readonly string[];
  /** Head a note on who sent a release, folded. */
  readonly aboutHeadings: readonly string[];
  /** What a site says it is: « une association », "a registered charity". */
  readonly siteNouns: readonly string[];
  /** Stand behind it: "app". */
  readonly ownNameTails: readonly string[];
}

import type { Answer, SectionId, Subject } from '../answer/answer.ts';
import type { Form } from '../dispatch/dispatch.ts';
import type { Locale } from '../language/locale.ts';

/** A run of a quotation; the pieces of one quotation put together are exactly the quoted text. */
export interface Piece {
  readonly text: string;
  /** Whole words to emphasise. */
  readonly strong: boolean;
}

/** Words of a stored text, or a part of them where they go on over a page. */
export interface Quotation {
  /** Number of the citation. */
  readonly n: number;
  readonly form: Form;
  readonly pieces: readonly Piece[];
  /** Set before and after: quotation marks for a capture, nothing for a note, which is not the publisher's words. */
  readonly open: string;
  readonly close: string;
  /** « Note de lecture »: said ahead of a note, absent for a capture. */
  readonly label?: string;
  /** Who published it and when, in one line; a note says that it is one, and whether it was reviewed. */
  readonly source: string;
  /** True for a note in another language than its report's. */
  readonly translated: boolean;
  /** True where the quotation began on an earlier page or goes on over the next. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A short line with the numbers of the citations it rests on. */
export interface Line {
  /** What the text is about: stands out ahead of it. */
  readonly label?: string;
  readonly text: string;
  readonly references: readonly number[];
  /** Said after it, in small: certainty, kind of speech, how it was found. */
  readonly remarks: readonly string[];
}

/** One thing told: a date badge, a label, remarks, then its lines and quotations. Everything is plain text. */
export interface Entry {
  /** Which entry of the answer this is, or is a part of: `timeline:0`. */
  readonly key: string;
  readonly badge?: string;
  readonly label?: string;
  readonly remarks: readonly string[];
  readonly references: readonly number[];
  readonly lines: readonly Line[];
  readonly quotations: readonly Quotation[];
  /** Where what it tells leads on to: its event, its speaker. */
  readonly leads?: readonly Lead[];
}

/** `overview`, `ledger`, `coverage`, `quotes`, `tried` and `nearest` are parts of an answer that are not sections there. */
export type PageSectionId = SectionId | 'overview' | 'ledger' | 'coverage' | 'quotes' | 'tried' | 'nearest';

export interface PageSection {
  readonly id: PageSectionId;
  readonly heading: string;
  /** What comes after it begins on a page of its own. */
  readonly breakAfter?: boolean;
  readonly entries: readonly Entry[];
}

/** A text that was cited, named once at the end. */
export interface Source {
  /** The citations taken from it. */
  readonly numbers: readonly number[];
  readonly form: Form;
  readonly publisher: string;
  /** Date, form and review. */
  readonly particulars: readonly string[];
  /** Which lines of the file, for whoever looks them up there. */
  readonly lines: string;
  readonly url: string | null;
  readonly file: string;
  /** What `/dispatch` reads it by. */
  readonly dispatch: string;
}

/** Another command that leads on. */
export interface Lead {
  readonly label: string;
  /** `/who ryan-dillon`: what goes back to the bot. */
  readonly command: string;
  /** The same in the reader's language: « /qui ryan-dillon ». */
  readonly line: string;
  /** Of a choice: what takes the place of the first option. */
  readonly value?: string;
}

/** What a person typed, where the title does not hold all of it. */
export interface Asked {
  /** English name of the option: `question`. */
  readonly option: string;
  /** Name of the option in the reader's language. */
  readonly label: string;
  readonly text: string;
}

/** An answer in the words of a language, for any medium: nothing in it is marked up or escaped. */
export interface Page {
  readonly kind: Answer['kind'];
  readonly edition: string;
  readonly locale: Locale;
  readonly title: string;
  /** What it is about, where that has an id. */
  readonly subject?: Subject;
  readonly asked: readonly Asked[];
  /** One line: what this is and how much it rests on. */
  readonly summary: string;
  /** Said on every page: the answer was rebuilt from a later edition. */
  readonly notice?: string;
  /** What changes how the answer is to be read: said first. */
  readonly warnings: readonly string[];
  /** What holds for much of a corpus, such as texts read in part: said last, so that the answer comes first. */
  readonly caveats: readonly string[];
  readonly sections: readonly PageSection[];
  readonly sources: readonly Source[];
  /** Ambiguous: one of these is to be picked. */
  readonly choices: readonly Lead[];
  /** Where to go from here. */
  readonly leads: readonly Lead[];
  /** 1-based, of an answer that was split; 1 of 1 otherwise. */
  readonly part: { readonly page: number; readonly pages: number };
}

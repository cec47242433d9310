import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export const severities = ['error', 'warning', 'information', 'hint'] as const;

/** `error` only for contradictions that hold whatever the author meant. */
export type Severity = (typeof severities)[number];

/**
 * A change the author may take. `safe` keeps the meaning and may be applied without asking (*fix all*, the
 * command line's `--fix`); `draft` leaves a blank like `[by when?]` for a fact that only the author knows.
 */
export interface Fix {
	readonly title: string;
	readonly kind: 'safe' | 'draft';
	readonly edits: readonly Edit[];
}

/** Another place that explains a finding, for example the sentence that should have come second. */
export interface Related {
	readonly span: Span;
	readonly message: string;
}

/** One remark on one place of a document. Spans are UTF-16 offsets of the document's LF text. */
export interface Finding {
	readonly rule: string;
	/** The sub-kind, when the rule has several (`opener` of `throat-clearing/opener`). */
	readonly kind?: string;
	readonly severity: Severity;
	readonly span: Span;
	readonly message: string;
	readonly related: readonly Related[];
	/** The best fix first. */
	readonly fixes: readonly Fix[];
}

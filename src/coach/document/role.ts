/** What a section is for, read from its heading (rules.md D.3; the names are in `role-names.ts`). */
export type Role =
	| 'summary' | 'ask' | 'background' | 'problem' | 'customer' | 'evidence' | 'solution' | 'goals' | 'metrics'
	| 'non-goals' | 'requirements' | 'timeline' | 'risks' | 'dependencies' | 'actions' | 'options' | 'decision'
	| 'faq' | 'faq-external' | 'faq-internal' | 'press-release' | 'getting-started' | 'cta' | 'quote'
	| 'highlights' | 'lowlights' | 'exceptions' | 'root-cause' | 'impact' | 'lessons' | 'open-questions'
	| 'assumptions' | 'priorities' | 'status' | 'glossary' | 'appendix' | 'changelog' | 'instructions';
